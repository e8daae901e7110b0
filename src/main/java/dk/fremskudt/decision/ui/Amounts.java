package dk.fremskudt.decision.ui;

import java.math.BigDecimal;

/** Kroner as people write them, øre as they are kept. */
final class Amounts {
    private Amounts() {}

    static BigDecimal kroner(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }

    /** Parts of an øre are nobody's to give. */
    static long ore(BigDecimal kroner) {
        return kroner.movePointRight(2).longValue();
    }
}
