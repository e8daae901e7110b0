package dk.fremskudt.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
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
    private final DatePicker day = new DatePicker();

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
        day.setValue(TODAY.plusDays(1));
        assertThat(binder.valid()).isTrue();
        assertThat(day.isInvalid()).isTrue();
        mail.setValue("lone");
        assertThat(binder.valid()).isFalse();
        assertThat(mail.isInvalid()).isTrue();
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
