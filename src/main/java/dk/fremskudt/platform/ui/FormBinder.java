package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.HashSet;

/**
 * Binds the fields of a screen to a form: each field is named once, with its rule, and is then read, shown and watched.
 *
 * <p>Vaadin's binder judges every keystroke and puts its own words at a field. Here a field is judged when somebody
 * saves, since nobody is helped by red marks in a form that she has only begun. What is wrong is said by the field's own
 * error message, and what a field finds wrong by itself it also takes back by itself; it stands in the way of saving
 * only where a binding asks for that ({@code withDefaultValidator}). A text that could not be read ({@link TypedText})
 * always stands in the way.
 */
public final class FormBinder<F extends Record> extends Binder<F> {
    private final HashSet<HasValue<?, ?>> marked = new HashSet<>();

    public FormBinder(Class<F> form) {
        super(form);
        setDefaultValidatorsEnabled(false);
        setApplyBindingsToHiddenFields(true);
    }

    /** Told is what is there and, in a text, more than blanks. */
    public static Validator<Object> told() {
        return (value, _) -> value == null || (value instanceof String text && text.isBlank())
                ? ValidationResult.error("")
                : ValidationResult.ok();
    }

    /** What can't be read is no value: it stands in the way of saving wherever it is bound. */
    @Override
    public <V> BindingBuilder<F, V> forField(HasValue<?, V> field) {
        var binding = super.forField(field);
        return field instanceof TypedText text ? binding.withValidator(_ -> !text.isUnreadable(), "") : binding;
    }

    /** Marks what is wrong and goes to the first such field; true when nothing is. */
    public boolean valid() {
        var status = validate();
        status.getFieldValidationErrors().stream()
                .map(BindingValidationStatus::getField)
                .filter(field -> ((Component) field).isVisible())
                .findFirst()
                .ifPresent(FormBinder::focus);
        return status.isOk();
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof TypedText text) text.focusFault();
        else ((Component) field).getElement().callJsFunction("focus");
    }

    /** What the fields say, unfinished or not: whoever wants it right asks {@link #valid} first. */
    public F value() {
        setValidatorsDisabled(true);
        try {
            return writeRecord();
        } catch (ValidationException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            setValidatorsDisabled(false);
        }
    }

    @Override
    protected void handleFieldValueChange(Binding<F, ?> binding) {}

    @Override
    protected void handleValidationStatus(BindingValidationStatus<?> status) {
        if (!isValidatorsDisabled()) super.handleValidationStatus(status);
    }

    @Override
    protected void handleError(HasValue<?, ?> field, ValidationResult fault) {
        ((HasValidation) field).setInvalid(true);
        marked.add(field);
    }

    @Override
    protected void clearError(HasValue<?, ?> field) {
        if (marked.remove(field)) ((HasValidation) field).setInvalid(false);
    }
}
