package dk.fremskudt.casereview.ui;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casereview.CasePackDetails;
import dk.fremskudt.casereview.CasePackId;
import dk.fremskudt.casereview.CasePackService;
import dk.fremskudt.casereview.PackState;
import dk.fremskudt.casereview.PackTextService;
import dk.fremskudt.evaluation.pack.ui.PackPanel;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.Section;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The desk of one pack: its texts with what the machine found, and what evaluators would get. */
@Route("sagsgennemgange/:id")
@RolesAllowed({CASEWORKER, LEAD})
class CasePackView extends AppPage implements BeforeEnterObserver {
    static final String ID = "id";

    private final transient CasePackService packs;
    private final transient PackTextService texts;
    private final transient PackSteps steps;
    private final transient History history;
    private @Nullable CasePackId id;

    CasePackView(CasePackService packs, PackTextService texts, PackSteps steps, History history) {
        this.packs = packs;
        this.texts = texts;
        this.steps = steps;
        this.history = history;
        setPageTitle(t("casereview.page"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get(ID)
                .flatMap(CasePackView::uuid)
                .map(CasePackId::new)
                .orElse(null);
        show();
    }

    private void show() {
        removeAll();
        if (id == null) {
            notFound();
            return;
        }
        try {
            show(packs.read(id));
        } catch (Refusal unknown) {
            notFound();
        }
    }

    private void notFound() {
        setHeading(t("casereview.notFound"));
        add(new EmptyState(t("casereview.notFound"), t("casereview.notFound.text")));
    }

    private void show(CasePackDetails pack) {
        setHeading(pack.title(), steps.actions(pack, this::show).toArray(Component[]::new));
        setLead(t("casereview.lead." + pack.state()));
        var comment = pack.comment();
        if (comment != null) {
            var said = new Paragraph(t("casereview.comment", comment));
            said.addClassName("review-comment");
            add(said);
        }
        var course = new Anchor("forloeb/" + pack.caseFile().value(), t("casereview.openCourse"));
        add(
                new DefinitionList()
                        .add(t("casereview.state"), States.badge(pack.state()))
                        .add(t("casereview.maker"), pack.maker())
                        .add(t("casereview.reader"), pack.reader())
                        .add(t("casereview.course"), course),
                texts(pack),
                preview(pack));
    }

    private Component texts(CasePackDetails pack) {
        boolean writable = pack.state() == PackState.DRAFT;
        var list = new Div();
        list.addClassName("review-texts");
        if (pack.texts().isEmpty()) list.add(new Paragraph(t("casereview.texts.none")));
        pack.texts().forEach(text -> list.add(new TextCard(text, writable, texts, history, this::show)));
        var section = new Section(t("casereview.texts"), new Paragraph(t("casereview.texts.text")), list);
        if (writable) {
            var write = new QuietButton(t("casereview.write"), () -> write(pack.id()));
            section.withActions(write);
        }
        return section;
    }

    private Component preview(CasePackDetails pack) {
        var whole = new Div(new Paragraph(t("casereview.preview.text")), new PackPanel(pack.preview()));
        var details = new Details(t("casereview.preview"), whole);
        details.setOpened(pack.state() != PackState.DRAFT);
        details.addClassName("review-preview");
        return details;
    }

    private void write(CasePackId pack) {
        var words = new TextArea(t("casereview.text.words"));
        words.setMinRows(5);
        words.setHelperText(t("casereview.write.help"));
        new FormDialog(
                        t("casereview.write"),
                        t("platform.save"),
                        dialog -> Saving.attempt(() -> texts.write(pack, words.getValue()), () -> {
                            dialog.close();
                            Notice.done(t("casereview.written"));
                            show();
                        }))
                .with(words)
                .open();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
