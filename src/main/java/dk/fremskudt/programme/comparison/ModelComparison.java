package dk.fremskudt.programme.comparison;

import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.Dimension;
import dk.fremskudt.programme.ProgrammeModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities' models side by side as they stood on a date (M30-M36). Everything in it is worked out from the models;
 * nothing is typed for the comparison. Texts are Danish, as the models are.
 */
public record ModelComparison(LocalDate asOf, List<Column> columns, List<Row> rows) {

    /** A municipality; without a version where no model was in force that day. */
    public record Column(
            String municipality,
            String name,
            @Nullable Integer version,
            @Nullable LocalDate validFrom) {}

    /** A dimension; {@code differs} when not all who have a model say the same. */
    public record Row(Dimension dimension, boolean differs, List<Cell> cells) {
        public Aspect aspect() {
            return dimension.aspect();
        }
    }

    /**
     * What one municipality says, lines apart by a line break; null where it has nothing to say. {@code differs} where
     * it stands apart from what most say, or where there is no most.
     */
    public record Cell(String municipality, @Nullable String text, boolean differs) {}

    /** What goes in: a municipality and its version in force that day, if any. */
    public record Entry(
            String municipality,
            String name,
            @Nullable Integer number,
            @Nullable LocalDate validFrom,
            @Nullable ProgrammeModel model) {}

    /** @param startedCourses by municipality code, counted from registrations; where empty the row is left out */
    public static ModelComparison of(LocalDate asOf, List<Entry> entries, Map<String, Integer> startedCourses) {
        var columns = entries.stream()
                .map(e -> new Column(e.municipality(), e.name(), e.number(), e.validFrom()))
                .toList();
        var rows = Dimension.all().stream()
                .filter(dimension -> !dimension.equals(Dimension.STARTED_COURSES) || !startedCourses.isEmpty())
                .map(dimension -> row(dimension, entries, startedCourses))
                .toList();
        return new ModelComparison(asOf, columns, rows);
    }

    private static Row row(Dimension dimension, List<Entry> entries, Map<String, Integer> startedCourses) {
        var texts = entries.stream()
                .map(entry -> Optional.ofNullable(text(dimension, entry, startedCourses)))
                .toList();
        var said = texts.stream().flatMap(Optional::stream).toList();
        var usual = usual(said);
        boolean differs = said.stream().distinct().count() > 1;
        var cells = new Cell[entries.size()];
        for (int i = 0; i < cells.length; i++) {
            var text = texts.get(i);
            boolean apart = differs
                    && text.isPresent()
                    && usual.filter(text.get()::equals).isEmpty();
            cells[i] = new Cell(entries.get(i).municipality(), text.orElse(null), apart);
        }
        return new Row(dimension, differs, List.of(cells));
    }

    /** What more than half of them say. */
    private static Optional<String> usual(List<String> said) {
        return said.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() * 2 > said.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static @Nullable String text(Dimension dimension, Entry entry, Map<String, Integer> startedCourses) {
        if (dimension.equals(Dimension.STARTED_COURSES)) {
            var count = startedCourses.get(entry.municipality());
            return count == null ? null : count.toString();
        }
        var model = entry.model();
        return model == null
                ? null
                : model.said().stream()
                        .filter(said -> said.dimension().equals(dimension))
                        .findFirst()
                        .map(said -> CellText.of(said, model))
                        .orElse(null);
    }

    /** The rows of the report's own table, in its order. */
    public List<Row> reportRows() {
        return rows.stream().filter(row -> row.dimension().isInReport()).toList();
    }

    /** The rows of one of the four aspects (M38). */
    public List<Row> rows(Aspect aspect) {
        return rows.stream().filter(row -> row.aspect() == aspect).toList();
    }
}
