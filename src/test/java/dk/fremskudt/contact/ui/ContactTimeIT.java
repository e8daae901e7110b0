package dk.fremskudt.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.ViewIT;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.DateTimeField;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The time of a contact as it is typed on the screen is the time that is stored, or nothing is. */
class ContactTimeIT extends ViewIT {
    private static final String HOME = "aarhus";

    @Autowired
    private ContactService contacts;

    @Autowired
    private Clock clock;

    @Test
    void aTimeWithoutASeparatorIsTheTimeThatIsStored() {
        var course = begin();
        when().type("i forgårs kl. 1430");
        assertThat(when().said()).endsWith("kl. 14.30");
        click("Gem kontakten");
        assertThat(contacts.of(course))
                .singleElement()
                .satisfies(contact -> assertThat(contact.form()
                                .occurredAt()
                                .atZone(clock.getZone())
                                .toLocalDateTime())
                        .isEqualTo(LocalDate.now(clock).minusDays(2).atTime(LocalTime.of(14, 30))));
    }

    @Test
    void aTimeThatMeansNothingIsMarkedKeptAndNotStored() {
        var course = begin();
        when().type("i går kl. 25.00");
        click("Gem kontakten");
        assertThat(contacts.of(course)).isEmpty();
        assertThat(when().isInvalid()).isTrue();
        assertThat(when().typed()).endsWith("25.00");
    }

    private CaseFileId begin() {
        var course = asCaseworker(HOME, () -> aCourse().id());
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/" + course);
        click("Registrér kontakt");
        radio("Hvordan?").setValue(Channel.PHONE);
        radio("Hvad kom der ud af det?").setValue(Outcome.REACHED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Notat")), "En snak");
        return course;
    }

    private static DateTimeField when() {
        return _get(DateTimeField.class);
    }

    private static void click(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> radio(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }
}
