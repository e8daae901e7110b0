package dk.fremskudt.programme.ui;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.programme.ModelVersionRow;
import dk.fremskudt.programme.ModelVersionRow.Standing;
import dk.fremskudt.programme.ProgrammeService;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The municipality's model: its versions, and the one in force to read. An administrator goes on to the draft. */
@Route("model")
@RolesAllowed({ADMIN, LEAD, CASEWORKER})
@Menu(title = "programme.nav.model", order = 55, icon = "vaadin:sitemap")
class ModelView extends AppPage {
    private final ProgrammeService programme;
    private final boolean mayEdit;
    private final Div reading = new Div();
    private final UnorderedList list = new UnorderedList();

    ModelView(ProgrammeService programme, CurrentUser user, History history) {
        this.programme = programme;
        this.mayEdit = user.is(Role.ADMIN);
        var versions = programme.versions();
        setHeading(t("programme.nav.model"), mayEdit ? new Button[] {edit(versions)} : new Button[0]);
        setLead(t("programme.model.lead"));
        list.addClassNames("plain", "model-versions");
        add(new Section(t("programme.model.versions"), list), reading);
        var shown = versions.stream()
                .filter(row -> row.standing() == Standing.IN_FORCE)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(row -> row.standing() != Standing.DRAFT)
                        .findFirst())
                .orElse(null);
        show(versions, shown);
        if (mayEdit && !versions.isEmpty()) add(new Section(t("programme.model.history"), history(versions, history)));
    }

    /** For administrators alone: it tells of drafts too. */
    private static HistoryPanel history(List<ModelVersionRow> versions, History history) {
        return new HistoryPanel(
                history,
                versions.stream()
                        .map(row ->
                                HistorySource.of("programme_version", row.id().value()))
                        .toList());
    }

    private Button edit(List<ModelVersionRow> versions) {
        boolean there = versions.stream().anyMatch(row -> row.standing() == Standing.DRAFT);
        var button = new Button(t(there ? "programme.model.continueDraft" : "programme.model.newDraft"), _ -> {
            programme.startDraft();
            UI.getCurrent().navigate(ModelEditorView.class);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void show(List<ModelVersionRow> versions, @Nullable ModelVersionRow shown) {
        list.removeAll();
        reading.removeAll();
        versions.stream()
                .filter(row -> mayEdit || row.standing() != Standing.DRAFT)
                .forEach(row -> list.add(line(versions, row, row.equals(shown))));
        if (shown == null) {
            reading.add(new EmptyState(t("programme.model.none"), t("programme.model.none.text")));
            return;
        }
        var version = programme.version(shown.id());
        reading.add(new ModelReading(version.model(), programme.profile().tree(version.validFrom())));
    }

    private ListItem line(List<ModelVersionRow> versions, ModelVersionRow row, boolean isShown) {
        var title = new Span(t("programme.model.version", row.number(), row.title()));
        title.addClassName("model-version-title");
        var item = new ListItem(title, new Badge(t("programme.standing." + row.standing()), tone(row)));
        var period = new Span(period(row));
        period.addClassName("soft");
        item.add(period);
        if (row.standing() == Standing.DRAFT) return item;
        var read = new Button(t("programme.model.read"), _ -> show(versions, row));
        read.setAriaLabel(t("programme.model.readVersion", row.number()));
        read.setEnabled(!isShown);
        read.addThemeVariants(ButtonVariant.TERTIARY);
        item.add(read);
        return item;
    }

    private String period(ModelVersionRow row) {
        if (row.validFrom() == null) return t("programme.model.notPublished");
        return row.validTo() == null
                ? t("programme.model.from", Danish.date(row.validFrom()))
                : t(
                        row.standing() == Standing.PAST ? "programme.model.fromTo" : "programme.model.validTo",
                        Danish.date(row.validFrom()),
                        Danish.date(row.validTo()));
    }

    private static Badge.Tone tone(ModelVersionRow row) {
        return switch (row.standing()) {
            case DRAFT -> Badge.Tone.WARN;
            case COMING -> Badge.Tone.INFO;
            case IN_FORCE -> Badge.Tone.GOOD;
            case PAST -> Badge.Tone.NEUTRAL;
        };
    }
}
