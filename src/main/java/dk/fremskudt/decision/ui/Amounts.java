package dk.fremskudt.decision.ui;

import dk.fremskudt.platform.ui.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;

/** Kroner as people write them, øre as they are kept. */
final class Amounts {
    private Amounts() {}

    /** «1.250,00 kr.» */
    static String text(long ore) {
        var format = NumberFormat.getNumberInstance(Words.locale());
        format.setMinimumFractionDigits(2);
        return Words.t("decision.kroner", format.format(kroner(ore)));
    }

    static BigDecimal kroner(long ore) {
        return BigDecimal.valueOf(ore, 2);
    }

    /** Parts of an øre are nobody's to give. */
    static long ore(BigDecimal kroner) {
        return kroner.movePointRight(2).longValue();
    }
}
