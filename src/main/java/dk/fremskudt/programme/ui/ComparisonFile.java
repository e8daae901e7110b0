package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.fremskudt.platform.ui.Words;
import dk.fremskudt.programme.comparison.ModelComparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** The comparison to take along: the same rows and cells as on the screen. */
final class ComparisonFile {
    private ComparisonFile() {}

    static byte[] csv(ModelComparison comparison) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            rows(comparison)
                    .forEach(row -> csv.writeRecord(
                            row.stream().map(ComparisonFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(ModelComparison comparison) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Fremskudt", "1.0")) {
            var sheet = book.newWorksheet(t("programme.comparison.sheet"));
            var rows = rows(comparison);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, harmless(rows.get(row).get(column)));
                    sheet.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
            sheet.range(0, 0, 0, comparison.columns().size() + 1).style().bold().set();
            sheet.width(0, 16);
            for (int column = 1; column < comparison.columns().size() + 2; column++) sheet.width(column, 40);
            sheet.freezePane(2, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> rows(ModelComparison comparison) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(t("programme.comparison.aspect"), t("programme.comparison.dimension")));
        comparison.columns().forEach(column -> head.add(column.name()));
        rows.add(head);
        for (var row : comparison.rows()) {
            var line = new ArrayList<>(List.of(
                    t("programme.aspect." + row.aspect().name().toLowerCase(Locale.ROOT)),
                    row.dimension().label(Words.locale())));
            row.cells().forEach(cell -> line.add(cell.text() == null ? "" : cell.text()));
            rows.add(line);
        }
        return rows;
    }

    /** A cell that a spreadsheet would run as a formula is shown as the text it is. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
