package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import dk.fremskudt.platform.typed.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text field whose text is read as a value when the field is left. What was understood is said below; what was not is
 * marked, with the reason, and stays as it was typed. There is never another value than the one that was typed: a text
 * that is refused gives none, and a {@link FormBinder} is not valid while it stands there.
 */
public abstract class TypedField<T> extends AbstractCompositeField<TextField, TypedField<T>, T>
        implements HasLabel, HasHelper, HasSize, HasStyle, HasValidationProperties, HasValidator<T>, TypedText {
    private final BelowField below = new BelowField();
    private final List<Runnable> listeners = new ArrayList<>();
    private final String hint;
    private String missing = "";
    private boolean marked;
    private boolean writing;
    private @Nullable String fault;

    /** @param hint what stands below while the field is empty; empty where nothing does */
    protected TypedField(String label, String hint) {
        super(null);
        this.hint = hint;
        var input = getContent();
        input.setManualValidation(true);
        input.setAutocomplete(Autocomplete.OFF);
        input.addValueChangeListener(_ -> {
            if (!writing) readAnew();
        });
        setLabel(label);
        say(hint);
    }

    @Override
    protected final TextField initContent() {
        return new TextField();
    }

    /** What the text means. */
    protected abstract Typed<T> read(String text);

    /** The text that is read as that value. */
    protected abstract String text(T value);

    /** The value as it is said below the field; empty where the text says it already. */
    protected abstract String said(T value);

    @Override
    public final String typed() {
        return getContent().getValue();
    }

    @Override
    public final void type(String text) {
        write(text);
        readAnew();
    }

    @Override
    public final boolean isUnreadable() {
        return fault != null;
    }

    @Override
    public final void focusFault() {
        getContent().focus();
    }

    @Override
    public final void whenRead(Runnable listener) {
        listeners.add(listener);
    }

    /** What was understood, as it is said below the field. */
    public final String said() {
        return below.said();
    }

    private void readAnew() {
        @Nullable T value = null;
        fault = null;
        switch (read(typed())) {
            case Typed.Nothing<T> _ -> say(hint);
            case Typed.Understood<T> understood -> {
                value = understood.value();
                show(value);
            }
            case Typed.Refused<T> refused -> {
                say("");
                fault = TypedWords.sentence(refused);
            }
        }
        marked = false;
        mark();
        setModelValue(value, true);
        listeners.forEach(Runnable::run);
    }

    private void show(T value) {
        write(text(value));
        say(said(value));
    }

    /** A field that has nothing to say takes no room for it. */
    private void say(String text) {
        if (!text.isEmpty() && getHelperComponent() != below) setHelperComponent(below);
        below.say(text);
    }

    private void write(String text) {
        writing = true;
        getContent().setValue(text);
        writing = false;
    }

    /** Takes away what could not be read too. A value out of bounds is shown, with its fault. */
    @Override
    public final void setValue(@Nullable T value) {
        setPresentationValue(value);
        super.setValue(value);
    }

    @Override
    protected final void setPresentationValue(@Nullable T value) {
        marked = false;
        fault = null;
        if (value == null) {
            write("");
            say(hint);
        } else {
            show(value);
            if (read(typed()) instanceof Typed.Refused<T> refused) fault = TypedWords.sentence(refused);
        }
        mark();
    }

    private void mark() {
        getElement().setProperty("errorMessage", fault == null ? missing : fault);
        getElement().setProperty("invalid", isInvalid());
    }

    @Override
    public final boolean isInvalid() {
        return marked || fault != null;
    }

    /** Whoever finds a field right finds no more than the field itself: what can't be read stays marked. */
    @Override
    public final void setInvalid(boolean invalid) {
        marked = invalid;
        mark();
    }

    /** What is said where the field is marked and nothing is wrong with its text, as when it is empty. */
    @Override
    public final void setErrorMessage(@Nullable String message) {
        missing = Objects.requireNonNullElse(message, "");
        mark();
    }

    @Override
    public final String getErrorMessage() {
        return fault == null ? missing : fault;
    }

    @Override
    public final Validator<T> getDefaultValidator() {
        return (_, _) -> {
            var wrong = fault;
            return wrong == null ? ValidationResult.ok() : ValidationResult.error(wrong);
        };
    }

    @Override
    public final void setHelperText(@Nullable String text) {
        below.help(Objects.requireNonNullElse(text, ""));
        setHelperComponent(below);
    }

    @Override
    public final String getHelperText() {
        return below.help();
    }

    public final void setClearButtonVisible(boolean visible) {
        getContent().setClearButtonVisible(visible);
    }

    /** Which keys a tablet offers. */
    protected final void keys(String inputMode) {
        addAttachListener(_ -> getElement().executeJs("this.inputElement.setAttribute('inputmode', $0)", inputMode));
    }
}
