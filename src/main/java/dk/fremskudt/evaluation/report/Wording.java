package dk.fremskudt.evaluation.report;

import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.platform.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and lists as the report words them. */
final class Wording {
    /** Below this many answers a per cent says more than it knows: the count comes first (M167). */
    static final int SMALL = Figures.FEW;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d. MMMM yyyy", Texts.DANISH);

    private Wording() {}

    static String text(String key, Object... arguments) {
        return Texts.get("evaluation.report." + key, arguments);
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** «Aarhus» for «Aarhus Kommune»: the report names municipalities often. */
    static String municipality(String name) {
        return name.replaceAll(" Kommune$", "");
    }

    /** «53 % (47)», or «1 (9 %)» where there are few, or the word for a number that is not shown. */
    static String share(AnswerCount answer, boolean small) {
        Integer count = answer.count();
        Integer percent = answer.percent();
        if (count == null || percent == null) {
            return text("suppressed");
        }
        return small ? count + " (" + percent + " %)" : percent + " % (" + count + ")";
    }

    static String number(@Nullable Integer number) {
        return number == null ? text("suppressed") : number.toString();
    }

    static String rate(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0 ? "–" : Figures.percent(part, whole) + " %";
    }

    static boolean isSmall(List<Series> series) {
        return series.stream().map(Series::n).anyMatch(n -> n == null || n < SMALL);
    }

    /** «lidt over halvdelen» and the like (M156): said only of a share that there are enough answers behind. */
    static String roughly(int count, int n) {
        int percent = Figures.percent(count, n);
        String key;
        if (count == n) {
            key = "all";
        } else if (percent >= 90) {
            key = "nearlyAll";
        } else if (percent >= 70) {
            key = "most";
        } else if (percent >= 64) {
            key = "twoThirds";
        } else if (percent >= 60) {
            key = "wellOverHalf";
        } else if (percent > 50) {
            key = "overHalf";
        } else if (percent == 50) {
            key = "half";
        } else if (percent >= 45) {
            key = "nearlyHalf";
        } else {
            key = "minority";
        }
        return text("roughly." + key);
    }

    static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Texts.DANISH) + sentence.substring(1);
    }

    /** «Aarhus, Vejle og Rudersdal». */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " " + text("and") + " " + names.getLast();
    }
}
