package dk.fremskudt.decision.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Kroner as people write them, øre as they are kept. */
final class Amounts {
    private Amounts() {}

    static @Nullable BigDecimal kroner(@Nullable Long ore) {
        return ore == null ? null : BigDecimal.valueOf(ore, 2);
    }

    /** @throws ArithmeticException if there are parts of an øre, which no field takes */
    static @Nullable Long ore(@Nullable BigDecimal kroner) {
        return kroner == null ? null : kroner.movePointRight(2).longValueExact();
    }
}
