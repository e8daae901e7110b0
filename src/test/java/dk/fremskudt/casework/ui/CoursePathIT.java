package dk.fremskudt.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dk.fremskudt.ViewIT;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.decision.DecisionKind;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.decision.Hearing;
import dk.fremskudt.decision.Standing;
import dk.fremskudt.identity.Role;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.programme.ProgrammeModel.LegalBasis;
import dk.fremskudt.referral.EnquiryId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The narrow path: from an accepted enquiry through contacts, a goal and two decisions to handover and closing. */
class CoursePathIT extends ViewIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseFileService files;

    @Autowired
    private ContactService contacts;

    @Autowired
    private GoalService goals;

    @Autowired
    private DecisionService decisions;

    @Test
    void fromEnquiryToClosing() {
        EnquiryId enquiry = asCaseworker(HOME, () -> anEnquiry().accepted().id());
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/fra-henvendelse/" + enquiry.value());
        CaseFileId id = files.ofEnquiry(enquiry).orElseThrow();
        _get(TabSheet.class);

        log(Channel.HOME_VISIT, Outcome.NO_SHOW, "Ingen åbnede døren");
        log(Channel.HOME_VISIT, Outcome.HELD, "En god snak i køkkenet");
        assertThat(contacts.of(id)).hasSize(2);
        assertThat(contacts.of(id).getFirst().form().place()).isEqualTo("home");
        assertThat(contacts.draft(id)).isEmpty();

        click("Videre til Behovsvurdering");
        assertThat(files.read(id).phase()).isEqualTo(Phase.ASSESSMENT);

        select("Mål");
        click("Skriv et mål");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Borgerens egne ord")), "ha ro i maven");
        click("Gem målet");
        assertThat(goals.of(id)).hasSize(1);

        select("Afgørelser");
        decide(DecisionKind.RECOMMENDATION, "sel_85", "Afgiv indstillingen");
        decide(DecisionKind.GRANT, "acute", "Bevilg");
        assertThat(decisions.of(id)).hasSize(2).allMatch(each -> each.standing() == Standing.DECIDED);

        select("Overlevering og afslutning");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Modtager")), "Lone Bak");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Modtagerens afdeling")), "Jobcentret");
        _get(DateField.class, spec -> spec.withLabel("Modtageren sagde ja den")).type("i dag");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Indsatserne er i gang")), true);
        _get(DateField.class, spec -> spec.withLabel("Borgeren fik besked den")).type("i dag");
        click("Gem overlevering");
        click("Afslut forløbet");
        var exit = radio("Forløbet slutter med");
        exit.setValue(ClosingExit.ORDINARY_CASEWORK);
        _click(_find(Button.class, spec -> spec.withText("Afslut forløbet")).getLast());
        assertThat(files.read(id).phase()).isEqualTo(Phase.CLOSED);
        assertThat(_find(Button.class, spec -> spec.withText("Registrér kontakt")))
                .isEmpty();

        select("Historik");
        UI.getCurrent().navigate("forloeb", QueryParameters.of("vis", "closed"));
        assertThat(_find(Grid.class)).hasSize(1);
    }

    @Test
    void whatWasTypedIsThereAgainAfterTheSessionEnded() {
        var id = asCaseworker(HOME, () -> aCourse().id());
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/" + id);
        click("Registrér kontakt");
        _setValue(radio("Hvordan?"), Channel.PHONE);
        _setValue(radio("Hvad kom der ud af det?"), Outcome.REACHED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notat")), "Hun sagde at");
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/" + id);
        click("Registrér kontakt");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Notat")).getValue())
                .isEqualTo("Hun sagde at");
    }

    @Test
    void wordsAreKeptThoughNothingElseIsToldYet() {
        var id = asCaseworker(HOME, () -> aCourse().id());
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/" + id);
        click("Registrér kontakt");
        radio("Hvordan?").setValue(Channel.PHONE);
        assertThat(contacts.draft(id)).isEmpty();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notat")), "Hun sagde at");
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/" + id);
        click("Registrér kontakt");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Notat")).getValue())
                .isEqualTo("Hun sagde at");
        assertThat(radio("Hvordan?").getValue()).isEqualTo(Channel.PHONE);
        assertThat(radio("Hvad kom der ud af det?").isEmpty()).isTrue();
    }

    private void log(Channel channel, Outcome outcome, String note) {
        click("Registrér kontakt");
        radio("Hvordan?").setValue(channel);
        radio("Hvad kom der ud af det?").setValue(outcome);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notat")), note);
        click("Gem kontakten");
    }

    private void decide(DecisionKind kind, String basis, String confirm) {
        click("Ny afgørelse");
        radio("Hvad er det?").setValue(kind);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Hvad handler den om?")), "Hjælp i hverdagen");
        Select<LegalBasis> law = _get(Select.class, spec -> spec.withLabel("Retsgrundlag"));
        law.setValue(law.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(basis))
                .findFirst()
                .orElseThrow());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Begrundelse")), "Kan ikke klare det alene");
        if (kind == DecisionKind.RECOMMENDATION) {
            _setValue(_get(TextField.class, spec -> spec.withLabel("Indstilles til")), "Visitationen");
        } else {
            radio("Partshøring").setValue(Hearing.NOT_NEEDED);
            _setValue(_get(Checkbox.class, spec -> spec.withLabel("Borgeren har fået begrundelsen")), true);
        }
        click("Gem kladde");
        click(confirm);
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        dialog.close();
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> radio(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static void select(String label) {
        var sheet = _get(TabSheet.class);
        var tab = _find(Tab.class).stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        sheet.setSelectedTab(tab);
    }
}
