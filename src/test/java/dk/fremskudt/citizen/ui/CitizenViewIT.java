package dk.fremskudt.citizen.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.ViewIT;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.Role;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CitizenViewIT extends ViewIT {
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    @Autowired
    private CitizenService citizens;

    private CitizenId id;
    private String cpr;

    @BeforeEach
    void aCitizen() {
        cpr = "630360-" + NUMBER.getAndIncrement();
        id = asCaseworker(
                "rudersdal",
                () -> citizens.register(
                        new CitizenForm("Vera", "Visdal", cpr, null, null, "Bakken 4", "2850", "Nærum")));
        signIn("rudersdal", Role.CASEWORKER);
    }

    @Test
    void isFoundByTypingAndNothingPersonalReachesTheAddressLine() {
        navigate("borgere");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Søg efter borger")), cpr);
        _assertOne(RouterLink.class, spec -> spec.withText("Vera Visdal"));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("borgere");
        navigate("borgere/" + id);
        assertThat(UI.getCurrent().getInternals().getTitle()).doesNotContain("Vera", "Visdal");
    }

    @Test
    void theCprNumberIsHiddenUntilAskedForAndTheLookIsLogged() {
        navigate("borgere/" + id);
        assertThat(text()).contains("630360-****").doesNotContain(cpr);
        var before = looks();
        _click(_get(Button.class, spec -> spec.withText("Vis")));
        assertThat(text()).contains(cpr);
        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void theSecondToEditSeesWhatTheFirstChangedAndKeepsWhatSheWrote() {
        navigate("borgere/" + id);
        _click(_get(Button.class, spec -> spec.withText("Ret oplysninger")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Telefon")), "11 22 33 44");
        asCaseworker(
                "rudersdal",
                () -> citizens.change(
                        id, 0, new CitizenForm("Vera", "Visdal Holm", cpr, null, null, "Bakken 4", "2850", "Nærum")));
        _click(_get(Button.class, spec -> spec.withText("Gem")));
        var dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("Visdal Holm");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Telefon")).getValue())
                .isEqualTo("11 22 33 44");
        assertThat(asCaseworker(
                        "rudersdal", () -> citizens.read(id, Purpose.CASEWORK).phone()))
                .isNull();
    }

    @Test
    void historyNamesFieldsInWordsAndHidesTheNumber() {
        navigate("borgere/" + id);
        _get(Details.class).setOpened(true);
        assertThat(text())
                .contains("Borger oprettet", "Test Caseworker", "Efternavn", "630360-****")
                .doesNotContain(cpr.replace("-", ""));
    }

    @Test
    void aLeadErasesWithAReasonAndOnlyAfterSayingThatNothingIsNeeded() {
        navigate("borgere/" + id);
        _assertNone(Button.class, spec -> spec.withText("Slet borgeren …"));
        signIn("rudersdal", Role.LEAD);
        navigate("borgere/" + id);
        _click(_get(Button.class, spec -> spec.withText("Slet borgeren …")));
        _click(_get(Button.class, spec -> spec.withText("Slet for altid")));
        var reason = _get(TextArea.class);
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Opbevaringsfristen er udløbet");
        _click(_get(Button.class, spec -> spec.withText("Slet for altid")));
        assertThat(name()).isEqualTo("Vera Visdal");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Slet for altid")));
        assertThat(name()).isEqualTo("Slettet borger");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("borgere");
        navigate("borgere/" + id);
        _get(Details.class).setOpened(true);
        assertThat(text())
                .contains("Slettet borger", "Borgerens oplysninger slettet", "Opbevaringsfristen er udløbet")
                .doesNotContain("Vera", "Visdal");
    }

    private String name() {
        return asCaseworker(
                "rudersdal", () -> citizens.read(id, Purpose.CASEWORK).fullName());
    }

    @Test
    void anotherMunicipalitysCitizenIsNotThere() {
        signIn("aarhus", Role.CASEWORKER);
        navigate("borgere/" + id);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Vera");
    }

    private int looks() {
        var count = root().queryForObject(
                        "select count(*) from audit_read where ? = any (subjects)", Integer.class, id.value());
        return count == null ? 0 : count;
    }

    private static String text() {
        return _get(CitizenView.class).getElement().getTextRecursively();
    }
}
