package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.Figures.percent;
import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The sentences beside a figure. Each is worked out of the counts it names, and left out where a count is suppressed: what
 * the numbers do not carry is not said.
 */
final class FindingWriter {
    private static final Map<String, List<String>> GOOD = Map.of(
            "citizen_change", List.of("much_better", "better"),
            "wellbeing_change", List.of("very_positive", "positive"),
            "support_home", List.of("none"),
            "support_economy", List.of("none"));

    private FindingWriter() {}

    static List<String> of(Figure figure) {
        if (FigureWriter.isAboutHardlyAnyone(figure)
                || figure.series().stream().anyMatch(series -> series.n() == null || series.n() == 0)) {
            return List.of(text("finding.tooFew"));
        }
        List<String> sentences = switch (figure.item()) {
            case "sex" -> shares(figure);
            case "age_band" -> largest(figure, "finding.largest.age");
            case "role", "psychiatry_contact" -> firstTwo(figure);
            case "citizen_change" -> improvement(figure, "much_better", "better", "citizen");
            case "wellbeing_change" -> improvement(figure, "very_positive", "positive", "worker");
            case "support_home", "support_economy" -> development(figure, "none");
            case "employment" -> development(figure, "unemployed");
            case "goal_progress" -> development(figure, "closer");
            default -> largest(figure, "finding.largest");
        };
        return sentences;
    }

    private static List<String> shares(Figure figure) {
        List<String> parts = new ArrayList<>();
        Series series = figure.series().getFirst();
        for (AnswerCount answer : series.answers()) {
            Integer count = answer.count();
            if (count == null) {
                return List.of(text("finding.suppressed"));
            }
            parts.add(text("finding.sex." + answer.code(), share(count, n(series))));
        }
        return List.of(text("finding.sex", Wording.list(parts)));
    }

    private static List<String> largest(Figure figure, String key) {
        Series series = figure.series().getFirst();
        List<AnswerCount> known = byCount(series);
        return known.size() < series.answers().size()
                ? List.of(text("finding.suppressed"))
                : List.of(text(key, labels(top(known)), share(count(known.getFirst()), n(series))));
    }

    private static List<String> firstTwo(Figure figure) {
        Series series = figure.series().getFirst();
        List<AnswerCount> known = byCount(series);
        if (known.size() < series.answers().size() || top(known).size() > 1) {
            return largest(figure, "finding.largest");
        }
        return List.of(text(
                "finding.firstTwo",
                known.getFirst().label(),
                share(count(known.getFirst()), n(series)),
                known.get(1).label(),
                share(count(known.get(1)), n(series))));
    }

    /** All that share the first place. */
    private static List<AnswerCount> top(List<AnswerCount> byCount) {
        return byCount.stream()
                .filter(answer -> count(answer) == count(byCount.getFirst()))
                .toList();
    }

    private static String labels(List<AnswerCount> answers) {
        return Wording.list(
                answers.stream().map(answer -> "«" + answer.label() + "»").toList());
    }

    /** The two best answers summed as counts and then rounded, never the rounded shares summed (M156, T5). */
    private static List<String> improvement(Figure figure, String best, String good, String who) {
        List<String> sentences = new ArrayList<>();
        for (Series series : figure.series()) {
            Integer bestCount = count(series, best);
            Integer goodCount = count(series, good);
            if (bestCount == null || goodCount == null) {
                return List.of(text("finding.suppressed"));
            }
            int sum = bestCount + goodCount;
            String share = share(sum, n(series));
            boolean few = n(series) < Wording.SMALL;
            sentences.add(Wording.capitalised(
                    few
                            ? text("finding." + who + ".few", FigureWriter.phaseInText(series), share)
                            : text(
                                    "finding." + who,
                                    FigureWriter.phaseInText(series),
                                    Wording.roughly(sum, n(series)),
                                    share)));
        }
        String reversal = reversal(figure, best);
        if (reversal != null) {
            sentences.add(reversal);
        }
        return sentences;
    }

    /** The share that an outcome is read for: the two best answers together, or no need of support. */
    static Optional<String> good(String item, Series series) {
        OptionalInt count = goodCount(item, series);
        return count.isEmpty() || n(series) == 0 ? Optional.empty() : Optional.of(share(count.getAsInt(), n(series)));
    }

    /** The same in per cent; empty where so few answered that it would speak of persons (M144). */
    static OptionalInt goodPercent(String item, Series series) {
        OptionalInt count = goodCount(item, series);
        return count.isEmpty() || n(series) < FigureWriter.FEWEST
                ? OptionalInt.empty()
                : OptionalInt.of(percent(count.getAsInt(), n(series)));
    }

    private static OptionalInt goodCount(String item, Series series) {
        int sum = 0;
        for (String code : GOOD.getOrDefault(item, List.of())) {
            Integer count = count(series, code);
            if (count == null) {
                return OptionalInt.empty();
            }
            sum += count;
        }
        return OptionalInt.of(sum);
    }

    /** More of the best answer earlier than later (M155): shown as it is, since the numbers do not explain it. */
    private static @Nullable String reversal(Figure figure, String best) {
        for (int i = 1; i < figure.series().size(); i++) {
            Series earlier = figure.series().get(i - 1);
            Series later = figure.series().get(i);
            Integer before = count(earlier, best);
            Integer after = count(later, best);
            if (before != null
                    && after != null
                    && n(earlier) >= Wording.SMALL
                    && n(later) >= Wording.SMALL
                    && percent(before, n(earlier)) > percent(after, n(later))) {
                return text(
                        "finding.reversal",
                        label(earlier, best),
                        FigureWriter.phaseInText(earlier),
                        share(before, n(earlier)),
                        FigureWriter.phaseInText(later),
                        share(after, n(later)));
            }
        }
        return null;
    }

    private static List<String> development(Figure figure, String code) {
        Series first = figure.series().getFirst();
        Series last = figure.series().getLast();
        Integer before = count(first, code);
        Integer after = count(last, code);
        if (before == null || after == null) {
            return List.of(text("finding.suppressed"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(text(
                "finding.development",
                label(first, code),
                share(before, n(first)),
                FigureWriter.phaseInText(first),
                share(after, n(last)),
                FigureWriter.phaseInText(last)));
        Integer unknownBefore = count(first, "dont_know");
        Integer unknownAfter = count(last, "dont_know");
        if (unknownBefore != null
                && unknownAfter != null
                && percent(unknownBefore, n(first)) - percent(unknownAfter, n(last)) >= 5) {
            sentences.add(text("finding.unknown", share(unknownBefore, n(first)), share(unknownAfter, n(last))));
        }
        return sentences;
    }

    /** «57 % (27 af 47)», and the count alone of few (M167). */
    private static String share(int count, int n) {
        return n < Wording.SMALL
                ? text("finding.count", String.valueOf(count), String.valueOf(n))
                : text("finding.share", String.valueOf(count), String.valueOf(n), String.valueOf(percent(count, n)));
    }

    private static List<AnswerCount> byCount(Series series) {
        return series.answers().stream()
                .filter(answer -> answer.count() != null)
                .sorted(Comparator.<AnswerCount>comparingInt(FindingWriter::count)
                        .reversed())
                .toList();
    }

    private static int n(Series series) {
        Integer n = series.n();
        return n == null ? 0 : n;
    }

    private static int count(AnswerCount answer) {
        Integer count = answer.count();
        return count == null ? 0 : count;
    }

    private static @Nullable Integer count(Series series, String code) {
        return answer(series, code).count();
    }

    private static String label(Series series, String code) {
        return answer(series, code).label();
    }

    private static AnswerCount answer(Series series, String code) {
        return series.answers().stream()
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The figure has no answer " + code));
    }
}
