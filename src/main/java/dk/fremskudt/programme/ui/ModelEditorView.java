package dk.fremskudt.programme.ui;

import static dk.fremskudt.identity.Role.Names.ADMIN;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import dk.fremskudt.audit.Change;
import dk.fremskudt.audit.History;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.TypedText;
import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.DraftVersion;
import dk.fremskudt.programme.ModelDiff;
import dk.fremskudt.programme.ModelDraft;
import dk.fremskudt.programme.ModelMerge;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.programme.ProgrammeVersion;
import dk.fremskudt.programme.Shortcoming;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The draft of the model: four sections, a live check that all are filled (M38), saving and publishing. */
@Route("model/udkast")
@RolesAllowed(ADMIN)
class ModelEditorView extends AppPage implements BeforeLeaveObserver {
    private static final List<Aspect> ASPECTS = List.of(Aspect.values());

    private final ProgrammeService programme;
    private final History history;
    private final Clock clock;
    private final List<Button> sections;
    private final Div body = new Div();
    private final UnorderedList lacking = new UnorderedList();
    private DraftVersion seen;
    private ModelDraft draft;
    private Aspect aspect = Aspect.TASKS;
    private boolean unsaved;

    ModelEditorView(ProgrammeService programme, History history, Clock clock) {
        this.programme = programme;
        this.history = history;
        this.clock = clock;
        seen = programme.startDraft();
        draft = new ModelDraft(seen.model());
        setWide();
        setPageTitle(t("programme.edit.title"));
        var save = new Button(t("programme.edit.save"), _ -> save(_ -> Notice.done(t("programme.edit.saved"))));
        var publish = new Button(t("programme.edit.publish"), _ -> save(this::askToPublish));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        var discard = new Button(t("programme.edit.discard"), _ -> askToDiscard());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        setHeading(t("programme.edit.heading", seen.number()), discard, save, publish);
        setLead(t("programme.edit.lead"));
        sections = ASPECTS.stream().map(this::section).toList();
        var choice = new Nav();
        choice.setAriaLabel(t("programme.edit.sections"));
        choice.addClassName("model-sections");
        sections.forEach(choice::add);
        lacking.addClassName("model-lacking");
        var check = new Section(t("programme.edit.lacking"), lacking);
        check.addClassName("model-check");
        var work = new Div(body, check);
        work.addClassName("model-editor");
        add(choice, work);
        show();
    }

    /** Buttons rather than tabs: on a phone all four stay in sight. */
    private Button section(Aspect chosen) {
        return new Button(name(chosen), _ -> {
            if (isUnreadable()) return;
            aspect = chosen;
            show();
        });
    }

    private String name(Aspect aspect) {
        return t("programme.aspect." + aspect.name().toLowerCase(Locale.ROOT));
    }

    private void show() {
        body.removeAll();
        body.add(new AspectFields(aspect, draft, programme.profile(), LocalDate.now(clock), this::changed));
        check();
    }

    private void changed() {
        unsaved = true;
        check();
    }

    private void check() {
        var found = programme.shortcomings(draft.model());
        for (int i = 0; i < ASPECTS.size(); i++) {
            var one = ASPECTS.get(i);
            var count = found.stream().filter(lack -> lack.aspect() == one).count();
            var section = sections.get(i);
            section.getElement().setAttribute("aria-pressed", String.valueOf(one == aspect));
            section.setSuffixComponent(
                    count == 0
                            ? new Badge(t("programme.edit.filled"), Badge.Tone.GOOD)
                            : new Badge(t("programme.edit.lacks", count), Badge.Tone.WARN));
        }
        lacking.removeAll();
        if (found.isEmpty()) lacking.add(new ListItem(t("programme.edit.whole")));
        found.forEach(lack -> lacking.add(new ListItem(sentence(lack))));
    }

    private String sentence(Shortcoming lack) {
        return t("programme.edit.lack", name(lack.aspect()), lack.sentence(getLocale()));
    }

    /** A number that means nothing is mended before anything is saved, and before it would go out of sight. */
    private boolean isUnreadable() {
        var unreadable = TypedText.firstUnreadable(body);
        unreadable.ifPresent(field -> {
            field.focusFault();
            Notice.problem(t("programme.edit.unreadable"));
        });
        return unreadable.isPresent();
    }

    private void save(Consumer<DraftVersion> then) {
        if (isUnreadable()) return;
        try {
            seen = programme.saveDraft(seen.id(), seen.seenVersion(), draft.model());
            unsaved = false;
            then.accept(seen);
        } catch (StaleEdit conflict) {
            showConflict(conflict, then);
        } catch (Refusal refusal) {
            Notice.problem(refusal.getMessage());
        }
    }

    private void showConflict(StaleEdit conflict, Consumer<DraftVersion> then) {
        var theirs = programme.draft().orElseThrow(() -> new Refusal("programme.draft.gone"));
        var merge = ModelMerge.of(seen.model(), draft.model(), theirs.model());
        var who = history.since(conflict.table(), conflict.id(), conflict.seenVersion()).stream()
                .map(Change::userName)
                .reduce((_, last) -> last)
                .orElse("–");
        new DraftConflictDialog(
                        who,
                        seen.model(),
                        theirs.model(),
                        merge,
                        () -> {
                            take(theirs, merge.model());
                            save(then);
                        },
                        () -> {
                            take(theirs, theirs.model());
                            unsaved = false;
                        })
                .open();
    }

    private void take(DraftVersion newest, ProgrammeModel model) {
        seen = newest;
        draft = new ModelDraft(model);
        show();
    }

    private void askToPublish(DraftVersion saved) {
        var found = programme.shortcomings(saved.model());
        if (!found.isEmpty()) {
            Notice.problem(t("programme.publish.notWhole", found.size()));
            return;
        }
        var today = LocalDate.now(clock);
        var before = programme.inForce(LocalDate.MAX.withYear(9999));
        var earliest = before.map(ProgrammeVersion::validFrom)
                .map(from -> from.plusDays(1))
                .filter(from -> from.isAfter(today))
                .orElse(today);
        var changes = before.map(version -> ModelDiff.between(version.model(), saved.model()))
                .orElse(List.of());
        new PublishDialog(saved.number(), changes, earliest, () -> LocalDate.now(clock), from -> publish(saved, from))
                .open();
    }

    private void publish(DraftVersion saved, LocalDate from) {
        try {
            programme.publish(saved.id(), saved.seenVersion(), from);
            unsaved = false;
            Notice.done(t("programme.publish.done", saved.number(), Danish.date(from)));
            UI.getCurrent().navigate(ModelView.class);
        } catch (StaleEdit conflict) {
            showConflict(conflict, this::askToPublish);
        } catch (Refusal refusal) {
            Notice.problem(refusal.getMessage());
        }
    }

    private void askToDiscard() {
        Confirm.danger(t("programme.discard.title"), t("programme.discard.text"), t("programme.edit.discard"), () -> {
            try {
                programme.discardDraft(seen.id(), seen.seenVersion());
                unsaved = false;
                UI.getCurrent().navigate(ModelView.class);
            } catch (StaleEdit conflict) {
                showConflict(conflict, _ -> askToDiscard());
            } catch (Refusal refusal) {
                Notice.problem(refusal.getMessage());
            }
        });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsaved) return;
        var leave = event.postpone();
        Confirm.ask(
                t("programme.leave.title"), t("programme.leave.text"), t("programme.leave.confirm"), leave::proceed);
    }
}
