package dk.fremskudt.reporting;

import java.awt.Font;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/** The one compiled table template, laid out for tables of different columns. */
final class Tables {
    private static final int WIDTH = 467;

    /** On both sides together, and a point for rounding. */
    private static final int PADDING = 11;

    private static final Font PLAIN = Hyphens.font(8.5f, false);
    private static final Font BOLD = Hyphens.font(8.5f, true);

    private final Map<List<Integer>, JasperReport> laidOut = new ConcurrentHashMap<>();

    JasperReport template(ReportDocument.Table table) {
        List<Integer> layout = table.columns().stream()
                .map(column -> column.numbers() ? -column.weight() : column.weight())
                .toList();
        return laidOut.computeIfAbsent(layout, Tables::layOut);
    }

    static Map<String, Object> parameters(ReportDocument.Table table) {
        var parameters = new HashMap<String, Object>();
        parameters.put("columns", table.columns().size());
        for (int i = 0; i < table.columns().size(); i++) {
            parameters.put("h" + (i + 1), Hyphens.fit(table.columns().get(i).heading(), BOLD, width(table, i)));
        }
        return parameters;
    }

    static Rows rows(ReportDocument.Table table) {
        return new Rows(table.rows().stream().map(row -> fields(table, row)).toList());
    }

    private static Map<String, Object> fields(ReportDocument.Table table, ReportDocument.Row row) {
        var fields = new HashMap<String, Object>();
        fields.put("strong", row.strong());
        for (int i = 0; i < row.cells().size(); i++) {
            fields.put("c" + (i + 1), Hyphens.fit(row.cells().get(i), row.strong() ? BOLD : PLAIN, width(table, i)));
        }
        return fields;
    }

    /** What a column leaves for text. */
    private static int width(ReportDocument.Table table, int column) {
        int sum =
                table.columns().stream().mapToInt(ReportDocument.Column::weight).sum();
        return WIDTH * table.columns().get(column).weight() / sum - PADDING;
    }

    /** A weight below zero stands for a column of numbers, which are set to the right. */
    private static JasperReport layOut(List<Integer> layout) {
        JasperReport report = Templates.load("reporting/table");
        int sum = layout.stream().mapToInt(Math::abs).sum();
        int before = 0;
        for (int i = 0; i < layout.size(); i++) {
            int left = WIDTH * before / sum;
            before += Math.abs(layout.get(i));
            int width = WIDTH * before / sum - left;
            boolean numbers = layout.get(i) < 0;
            place(report.getColumnHeader().getElementByKey("h" + (i + 1)), left, width, numbers);
            place(report.getDetailSection().getBands()[0].getElementByKey("c" + (i + 1)), left, width, numbers);
        }
        return report;
    }

    private static void place(JRElement element, int left, int width, boolean numbers) {
        element.setX(left);
        element.setWidth(width);
        if (numbers && element instanceof JRTextElement text) {
            text.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
        }
    }
}
