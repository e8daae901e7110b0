package dk.fremskudt.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormBinderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private final FormBinder<Form> binder = new FormBinder<>(Form.class);
    private final TextField name = new TextField();
    private final EmailField mail = new EmailField();
    private final DateField day = new DateField("Dag", () -> TODAY);

    FormBinderTest() {
        name.setErrorMessage("Skriv et navn");
        binder.forField(name).withValidator(FormBinder.told()).bind("name");
        binder.forField(mail).withDefaultValidator(true).bind("mail");
        day.setMax(TODAY);
        binder.bind(day, "day");
    }

    @Test
    void nothingIsMarkedBeforeSomebodySaves() {
        name.setValue("Lone");
        name.setValue("");
        assertThat(name.isInvalid()).isFalse();
        assertThat(binder.valid()).isFalse();
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    void theFieldSaysInItsOwnWordsWhatIsWrong() {
        name.setValue("  ");
        binder.valid();
        assertThat(name.getErrorMessage()).isEqualTo("Skriv et navn");
    }

    @Test
    void whatWasMarkedIsTakenBackWhenItIsRight() {
        name.setManualValidation(true);
        binder.valid();
        name.setValue("Lone");
        assertThat(name.isInvalid()).isTrue();
        assertThat(binder.valid()).isTrue();
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void whatAFieldFindsWrongStaysAndStopsOnlyWhereABindingSaysSo() {
        name.setValue("Lone");
        name.setMaxLength(2);
        name.setValue("Lone Bak");
        assertThat(binder.valid()).isTrue();
        mail.setValue("lone");
        assertThat(binder.valid()).isFalse();
        assertThat(mail.isInvalid()).isTrue();
    }

    @Test
    void aTextThatCannotBeReadStandsInTheWayAndStaysAsItWasTyped() {
        name.setValue("Lone");
        day.type("30/2");
        assertThat(binder.valid()).isFalse();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("30. februar findes ikke.");
        assertThat(day.typed()).isEqualTo("30/2");
        day.type("1/3");
        assertThat(binder.valid()).isTrue();
        assertThat(binder.value().day()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void aDayOutOfBoundsStandsInTheWay() {
        name.setValue("Lone");
        day.setValue(TODAY.plusDays(1));
        assertThat(day.getValue()).isEqualTo(TODAY.plusDays(1));
        assertThat(binder.valid()).isFalse();
        assertThat(day.isInvalid()).isTrue();
    }

    @Test
    void whatIsEmptiedCanBeReadAgain() {
        name.setValue("Lone");
        day.type("noget");
        day.setValue(null);
        assertThat(day.typed()).isEmpty();
        assertThat(day.isInvalid()).isFalse();
        assertThat(binder.valid()).isTrue();
    }

    @Test
    void hiddenFieldsAreMarkedTooForTheDayTheyAreShown() {
        name.setVisible(false);
        assertThat(binder.valid()).isFalse();
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    void anUnfinishedFormIsReadWithoutTouchingTheMarks() {
        day.setValue(TODAY);
        assertThat(binder.value()).isEqualTo(new Form("", "", TODAY));
        assertThat(name.isInvalid()).isFalse();
        binder.valid();
        binder.value();
        assertThat(name.isInvalid()).isTrue();
    }

    @Test
    void aFormIsShownWithWhatIsNotToldLeftEmpty() {
        binder.readRecord(new Form("Lone", null, null));
        assertThat(mail.getValue()).isEmpty();
        assertThat(binder.value()).isEqualTo(new Form("Lone", "", null));
    }

    @Test
    void typingIsTold() {
        var told = new ArrayList<Object>();
        binder.addValueChangeListener(change -> told.add(change.getValue()));
        binder.readRecord(new Form("Lone", null, null));
        assertThat(told).isEmpty();
        name.setValue("Lone Bak");
        assertThat(told).containsExactly("Lone Bak");
    }

    public record Form(
            String name, @Nullable String mail, @Nullable LocalDate day) {}
}
