package dk.fremskudt.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Lines over as many sheets of a workbook as they need, each with the heading; the second is called «… 2». */
final class LongSheet {
    /** What Excel takes. */
    static final int MOST_ROWS = 1_048_576;

    private static final int KEPT_ROWS = 1_000;

    private final Workbook workbook;
    private final String name;
    private final List<String> heading;
    private final int mostRows;
    private int sheets;
    private int rows;
    private @Nullable Worksheet sheet;

    /** @param mostRows in a sheet, the heading included */
    LongSheet(Workbook workbook, String name, List<String> heading, int mostRows) {
        this.workbook = workbook;
        this.name = name;
        this.heading = heading;
        this.mostRows = mostRows;
    }

    void write(List<String> line) {
        try {
            row(room(), line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty table keeps its heading. */
    void finish() throws IOException {
        if (sheet == null) begin();
        end();
    }

    private Worksheet room() throws IOException {
        var open = sheet;
        if (open != null && rows < mostRows) return open;
        end();
        return begin();
    }

    private Worksheet begin() throws IOException {
        var begun = workbook.newWorksheet(++sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        sheet = begun;
        rows = 0;
        row(begun, heading);
        return begun;
    }

    private void end() throws IOException {
        if (sheet != null) sheet.finish();
        sheet = null;
    }

    private void row(Worksheet to, List<String> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            to.value(rows, column, values.get(column));
        }
        if (++rows % KEPT_ROWS == 0) to.flush();
    }
}
