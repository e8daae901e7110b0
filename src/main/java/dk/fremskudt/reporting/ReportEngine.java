package dk.fremskudt.reporting;

import dk.fremskudt.platform.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills templates that the build compiled. Reports are written in Danish (M244). */
@Component
public class ReportEngine {
    private static final Locale DANISH = Locale.of("da", "DK");

    private final Templates templates = new Templates();
    private final Tables tables = new Tables();

    /**
     * Fills {@code reports/TEMPLATE.jrxml}.
     *
     * @param template module and name, such as {@code decision/letter}
     * @param parameters the template's parameters; a name that it does not declare is ignored
     * @param rows records, maps or lists, one for each row of the template's detail; a field is a record component's
     *     name, a map's key, or {@code c1} for a list's first
     */
    public Filled fill(String template, Map<String, ?> parameters, Collection<?> rows) {
        return fill(templates.get(template), parameters, rows);
    }

    /** Lays a document out; twice where it has contents, since the pages are known only after the first time. */
    public Filled fill(ReportDocument document) {
        JasperReport template = templates.get("reporting/document");
        Filled filled = fill(template, parameters(document, Map.of()), rows(document));
        if (document.hasContents()) {
            filled = fill(template, parameters(document, Pages.ofAnchors(filled.print())), rows(document));
        }
        return filled;
    }

    private static Map<String, ?> parameters(ReportDocument document, Map<String, String> pages) {
        return Map.of(
                "subject",
                document.title(),
                "cover",
                document.hasCover(),
                "pageWord",
                Texts.get("reporting.page"),
                "pages",
                pages);
    }

    private List<Map<String, @Nullable Object>> rows(ReportDocument document) {
        return document.blocks().stream().map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(Block block) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("kind", block.kind());
        row.put("title", block.title());
        row.put("text", block.text());
        row.put("note", block.note());
        row.put("heading", block.heading());
        row.put("anchor", block.anchor());
        row.put("part", block.part());
        row.put("chapter", block.chapter());
        row.put("keep", block.keep());
        if (block.chart() != null) {
            row.put("image", block.chart().image());
            row.put("imageText", block.chart().description());
        }
        if (block.table() != null) {
            row.put("table", tables.template(block.table()));
            row.put("tableParameters", Tables.parameters(block.table()));
            row.put("tableRows", Tables.rows(block.table()));
        }
        return row;
    }

    static Filled fill(JasperReport report, Map<String, ?> parameters, Collection<?> rows) {
        var all = new HashMap<String, Object>(parameters);
        all.put(JRParameter.REPORT_LOCALE, DANISH);
        try {
            return new Filled(JasperFillManager.fillReport(report, all, new Rows(rows)), DANISH);
        } catch (JRException e) {
            throw new ReportFailure("The report " + report.getName() + " could not be filled", e);
        }
    }
}
