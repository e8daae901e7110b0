package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.platform.typed.Typed;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;

/** Why something typed was refused, in one sentence. */
final class TypedWords {
    private TypedWords() {}

    static String sentence(Typed.Refused<?> refused) {
        var sentence = t(
                refused.fault().text(),
                refused.about().stream().map(TypedWords::word).toArray());
        return sentence.substring(0, 1).toUpperCase(Words.locale()) + sentence.substring(1);
    }

    private static String word(Object about) {
        return switch (about) {
            case LocalDate day -> Danish.dayInWords(day);
            case LocalTime time -> Danish.time(time);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale());
            case Month month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale());
            case BigDecimal number -> number(number);
            default -> about.toString();
        };
    }

    /** «1.234,5», as it is typed: fields are read as Danes write, whatever the language of their labels. */
    static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Texts.DANISH);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
