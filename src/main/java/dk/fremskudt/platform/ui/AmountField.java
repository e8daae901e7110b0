package dk.fremskudt.platform.ui;

import dk.fremskudt.platform.typed.Typed;
import dk.fremskudt.platform.typed.TypedNumber;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount in kroner and øre: «1.234,50», «500 kr.», «500,-». */
public final class AmountField extends TypedField<BigDecimal> {
    /** In kroner: more than any municipality has, and small enough for øre in a whole number. */
    private static final long MOST = 999_999_999_999L;

    private final TypedNumber rule = TypedNumber.kroner(MOST);

    public AmountField(String label) {
        super(label, "");
        keys("decimal");
    }

    @Override
    protected Typed<BigDecimal> read(String text) {
        return rule.read(text);
    }

    @Override
    protected String text(BigDecimal value) {
        return TypedWords.number(value.scale() > 0 ? value.setScale(2) : value);
    }

    @Override
    protected String said(BigDecimal value) {
        return Danish.kroner(value.movePointRight(2).longValueExact());
    }

    @Override
    protected boolean valueEquals(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
