package dk.fremskudt.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.ViewIT;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerRow;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.ui.DateTimeField;
import dk.fremskudt.programme.ProgrammeModel.TargetGroup;
import dk.fremskudt.referral.Channel;
import dk.fremskudt.referral.Consent;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.FirstContact;
import dk.fremskudt.referral.Outcome;
import dk.fremskudt.referral.Told;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The narrow path: an enquiry is registered, its citizen turns out to be known, it is screened and accepted. */
class EnquiryPathIT extends ViewIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private EnquiryService enquiries;

    @Autowired
    private CaseFileService files;

    @Autowired
    private PartnerService partners;

    @Autowired
    private Clock clock;

    private PartnerRow partner;
    private String family;

    @BeforeEach
    void aPartnerAndAKnownCitizen() {
        family = "Stibo" + (char) ('a' + NUMBER.get() % 26) + NUMBER.incrementAndGet();
        partner = asCaseworker("rudersdal", () -> {
            var id = partners.register(new PartnerForm("Afsnit " + family, PartnerKind.PSYCHIATRY, null, null, null));
            return partners.read(id);
        });
        asCaseworker(
                "rudersdal",
                () -> enquiries.register(
                        new EnquiryForm(
                                partner.id(),
                                null,
                                Channel.PHONE,
                                clock.instant(),
                                "Udebliver fra samtaler",
                                FirstContact.PARTNER,
                                false,
                                Consent.GIVEN),
                        new Told.OfNew(
                                new CitizenForm("Hanne", family, null, null, null, "Søvej 1", "2840", "Holte"))));
    }

    @Test
    void fromEnquiryToAcceptance() {
        signIn("rudersdal", Role.CASEWORKER);
        navigate("henvendelser/ny");

        // She begins with the citizen and is shown that the citizen is known.
        _setValue(field("Søg efter borger"), "hanne " + family);
        _click(button("Hanne " + family));
        _assertOne(H3.class, spec -> spec.withText("Borgeren er kendt i forvejen"));
        _setValue(partnerField(), partner);
        _setValue(area("Hvad er bekymringen?"), "Har ikke åbnet sin post siden sommer");

        // Without a reason nothing is registered, and nothing typed is lost.
        _click(button("Registrér henvendelse"));
        assertThat(field("Hvorfor registrerer du en ny henvendelse?").isInvalid())
                .isTrue();
        _setValue(field("Hvorfor registrerer du en ny henvendelse?"), "Ny bekymring");
        _click(button("Registrér henvendelse"));
        assertThat(here()).startsWith("henvendelser/");

        // The form advises while she ticks; she decides with a reason.
        var id = new EnquiryId(UUID.fromString(here().substring("henvendelser/".length())));
        List<CheckboxGroup> categories = _find(CheckboxGroup.class);
        assertThat(categories).hasSize(2);
        tick(categories.getFirst(), "category_1.seeks_no_help", "category_1.no_answer");
        tick(categories.getLast(), "category_2.isolation");
        assertThat(text()).contains("Skemaet peger på fremskudt sagsbehandling: 2 af 3 + 1 af 7");
        _setValue(radio("Hvad skal der ske?"), Outcome.OUTREACH);
        var groups = radio("Målgruppe");
        _setValue(groups, (TargetGroup) groups.getListDataView().getItem(0));
        _click(button("Træf beslutning"));
        assertThat(area("Begrundelse").isInvalid()).isTrue();
        _setValue(area("Begrundelse"), "Har brug for at blive opsøgt");
        _click(button("Træf beslutning"));
        var confirm = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(confirm, new ConfirmDialog.ConfirmEvent(confirm, true));

        asCaseworker("rudersdal", () -> {
            var decided = enquiries.read(id).decided();
            assertThat(decided).isNotNull();
            assertThat(decided.outcome()).isEqualTo(Outcome.OUTREACH);
            assertThat(decided.reason()).isEqualTo("Har brug for at blive opsøgt");
        });
        assertThat(text()).contains("Fremskudt sagsbehandling", "Har brug for at blive opsøgt");

        // The yes has opened a course, and the enquiry leads to it.
        var course = asCaseworker("rudersdal", () -> files.ofEnquiry(id)).orElseThrow();
        var toCourse = _get(Anchor.class, spec -> spec.withText("Åbn forløbet"));
        UI.getCurrent().navigate(toCourse.getHref());
        assertThat(here()).isEqualTo("forloeb/" + course.value());
        assertThat(asCaseworker("rudersdal", () -> files.read(course)).phase()).isEqualTo(Phase.CONTACT);

        // The partner hears back.
        navigate("henvendelser/" + id);
        _click(button("Svaret er givet"));
        assertThat(text()).contains("Afsnit " + family + " fik svar");
    }

    @Test
    void aNewCitizenWhoResemblesAKnownOneIsPointedOut() {
        signIn("rudersdal", Role.CASEWORKER);
        navigate("henvendelser/ny");
        _click(button("Borgeren findes ikke – opret ny"));
        type(field("Fornavn(e)"), "Hanne");
        type(field("Efternavn"), family);
        _assertOne(H3.class, spec -> spec.withText("Er det en af disse?"));
        _click(button("Det er denne borger"));
        _assertNone(TextField.class, spec -> spec.withLabel("Fornavn(e)"));
        _assertOne(H3.class, spec -> spec.withText("Borgeren er kendt i forvejen"));
    }

    @Test
    void whatWasTypedComesBackFromTheDraft() {
        signIn("rudersdal", Role.CASEWORKER);
        navigate("henvendelser/ny");
        _setValue(area("Hvad er bekymringen?"), "Svarer ikke på breve " + family);
        _get(DateTimeField.class).type("i går kl. 25.00");
        var unreadable = _get(DateTimeField.class).typed();
        navigate("henvendelser");
        var draft = _find(com.vaadin.flow.router.RouterLink.class).stream()
                .filter(link -> link.getText().startsWith("Kladde fra"))
                .findFirst()
                .orElseThrow();
        navigateTo(draft.getHref());
        assertThat(area("Hvad er bekymringen?").getValue()).isEqualTo("Svarer ikke på breve " + family);
        assertThat(unreadable).endsWith("25.00");
        assertThat(_get(DateTimeField.class).typed()).isEqualTo(unreadable);
    }

    private static void navigateTo(String href) {
        var parts = href.split("\\?");
        UI.getCurrent().navigate(parts[0], com.vaadin.flow.router.QueryParameters.fromString(parts[1]));
    }

    @SuppressWarnings("unchecked")
    private static void tick(CheckboxGroup<?> group, String... keys) {
        _setValue((CheckboxGroup<String>) group, Set.of(keys));
    }

    private static void type(TextField field, String text) {
        LocatorJ._setValue(field, text);
    }

    private static Button button(String caption) {
        return _get(Button.class, spec -> spec.withText(caption));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PartnerRow> partnerField() {
        return _get(ComboBox.class, spec -> spec.withLabel("Samarbejdspartner"));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> radio(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }

    private static String here() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String text() {
        return _get(EnquiryView.class).getElement().getTextRecursively();
    }
}
