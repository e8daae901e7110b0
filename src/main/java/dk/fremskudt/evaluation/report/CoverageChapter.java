package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.report.ReportContent.CoverageLine;
import dk.fremskudt.reporting.ReportDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How much of the work the figures rest on (M152): a report without it would pass for the whole. */
final class CoverageChapter {
    private CoverageChapter() {}

    static void write(ReportDocument document, List<CoverageLine> lines) {
        sentence(lines).ifPresent(document::paragraph);
        List<ReportDocument.Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new ReportDocument.Row(
                cells(line.municipality(), line.courses(), line.registered(), line.complete()), false)));
        if (lines.size() > 1) {
            rows.add(new ReportDocument.Row(
                    cells(
                            text("total"),
                            sum(lines, CoverageLine::courses),
                            sum(lines, CoverageLine::registered),
                            sum(lines, CoverageLine::complete)),
                    true));
        }
        document.table(new ReportDocument.Table(
                text("table.coverage"),
                List.of(
                        ReportDocument.Column.text(text("municipality"), 4),
                        ReportDocument.Column.numbers(text("coverage.courses"), 3),
                        ReportDocument.Column.numbers(text("coverage.registered"), 3),
                        ReportDocument.Column.numbers(text("coverage.rate"), 3),
                        ReportDocument.Column.numbers(text("coverage.complete"), 3),
                        ReportDocument.Column.numbers(text("coverage.rate"), 3)),
                rows,
                text("coverage.note")));
        document.heading(text("coverage.sources"));
        for (CoverageLine line : lines) {
            document.bullet(
                    line.source() == null
                            ? text("coverage.source.none", line.municipality())
                            : text("coverage.source", line.municipality(), line.source()));
        }
    }

    static Optional<String> sentence(List<CoverageLine> lines) {
        Integer courses = sum(lines, CoverageLine::courses);
        Integer registered = sum(lines, CoverageLine::registered);
        Integer complete = sum(lines, CoverageLine::complete);
        if (courses == null || registered == null || complete == null || courses == 0) {
            return Optional.empty();
        }
        return Optional.of(text(
                "coverage.sentence",
                String.valueOf(courses),
                String.valueOf(registered),
                Wording.rate(registered, courses),
                String.valueOf(complete),
                Wording.rate(complete, courses)));
    }

    static List<String> cells(
            String name, @Nullable Integer courses, @Nullable Integer registered, @Nullable Integer complete) {
        return List.of(
                name,
                Wording.number(courses),
                Wording.number(registered),
                Wording.rate(registered, courses),
                Wording.number(complete),
                Wording.rate(complete, courses));
    }

    static @Nullable Integer sum(List<CoverageLine> lines, Function<CoverageLine, @Nullable Integer> part) {
        int sum = 0;
        for (CoverageLine line : lines) {
            Integer value = part.apply(line);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }
}
