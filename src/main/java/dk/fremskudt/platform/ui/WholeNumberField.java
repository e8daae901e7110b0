package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.platform.typed.Fault;
import dk.fremskudt.platform.typed.Typed;
import dk.fremskudt.platform.typed.TypedNumber;
import java.math.BigDecimal;

/** A whole number between two bounds, themselves included. One outside them is refused with the bounds, never moved. */
public final class WholeNumberField extends TypedField<Integer> {
    private final int min;
    private final int max;
    private TypedNumber rule;
    private boolean required;

    public WholeNumberField(String label, int min, int max) {
        super(label, "");
        this.min = min;
        this.max = max;
        rule = TypedNumber.whole(min, max);
        setErrorMessage(t("platform.typed.BETWEEN", number(min), number(max)));
        keys("decimal");
    }

    /** What may stand beside the number, in small letters: «45 min.» */
    public WholeNumberField units(String... words) {
        rule = rule.with(words);
        return this;
    }

    /** To empty the field is a fault too, as soon as it is left. */
    public WholeNumberField required() {
        required = true;
        return this;
    }

    @Override
    protected Typed<Integer> read(String text) {
        if (required && text.isBlank())
            return Typed.refused(Fault.BETWEEN, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
        return rule.read(text).then(value -> new Typed.Understood<>(value.intValueExact()));
    }

    @Override
    protected String text(Integer value) {
        return number(value);
    }

    @Override
    protected String said(Integer value) {
        return "";
    }

    private static String number(int value) {
        return TypedWords.number(BigDecimal.valueOf(value));
    }
}
