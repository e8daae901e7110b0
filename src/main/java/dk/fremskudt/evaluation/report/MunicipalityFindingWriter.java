package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The sentences beside a figure taken apart by municipality (M153): who is alike, who is not, and where too few answered. */
final class MunicipalityFindingWriter {
    private MunicipalityFindingWriter() {}

    /** In which municipalities each answer is the most frequent one. */
    static List<String> distribution(String item, Map<String, Figure> figures) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        figures.forEach((municipality, figure) -> places.computeIfAbsent(
                        most(item, figure.series().getFirst()), label -> new ArrayList<>())
                .add(named(municipality, figure.series().getFirst())));
        List<String> parts = places.entrySet().stream()
                .map(entry -> text("each.most.in", entry.getKey(), Wording.list(entry.getValue())))
                .toList();
        return List.of(text("each.most." + item, Wording.list(parts)));
    }

    private static String most(String item, Series series) {
        int most = series.answers().stream()
                .map(AnswerCount::count)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return series.answers().stream()
                .filter(answer -> Objects.equals(answer.count(), most))
                .map(answer -> item.equals("sex")
                        ? text("each.sex." + answer.code())
                        : text("each.answer", text("short." + item + "." + answer.code())))
                .collect(Collectors.joining(" " + text("and") + " "));
    }

    private static String named(String municipality, Series series) {
        Integer n = series.n();
        return n == null || n < Wording.SMALL ? text("each.few", municipality, Wording.number(n)) : municipality;
    }

    /** Whether the share that matters has grown from the first phase to the last, municipality by municipality. */
    static List<String> development(Map<String, Figure> figures) {
        Map<Integer, List<String>> directions = new LinkedHashMap<>();
        List<String> few = new ArrayList<>();
        String first = "";
        String last = "";
        for (var entry : figures.entrySet()) {
            Figure figure = entry.getValue();
            Series before = figure.series().getFirst();
            Series after = figure.series().getLast();
            OptionalInt from = FindingWriter.goodPercent(figure.item(), before);
            OptionalInt to = FindingWriter.goodPercent(figure.item(), after);
            if (before.wave() == after.wave() || from.isEmpty() || to.isEmpty()) {
                few.add(entry.getKey());
                continue;
            }
            first = FigureWriter.phaseInText(before);
            last = FigureWriter.phaseInText(after);
            directions
                    .computeIfAbsent(Integer.signum(to.getAsInt() - from.getAsInt()), sign -> new ArrayList<>())
                    .add(entry.getKey());
        }
        List<String> sentences = new ArrayList<>();
        for (int sign : new int[] {1, 0, -1}) {
            if (directions.containsKey(sign)) {
                sentences.add(text("each.direction." + sign, last, first, Wording.list(directions.get(sign))));
            }
        }
        if (!few.isEmpty()) {
            sentences.add(text("each.direction.few", Wording.list(few)));
        }
        return List.of(String.join(" ", sentences));
    }
}
