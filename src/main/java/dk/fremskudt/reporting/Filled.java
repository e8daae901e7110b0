package dk.fremskudt.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

/** A report with its data in it, ready to leave in any format. */
public final class Filled {
    private final JasperPrint print;
    private final Locale language;

    Filled(JasperPrint print, Locale language) {
        this.print = print;
        this.language = language;
    }

    public int pages() {
        return print.getPages().size();
    }

    JasperPrint print() {
        return print;
    }

    /**
     * A PDF for everyone (PDF/UA-1, PDF/A-2a).
     *
     * @param title what a screen reader and the window's bar call the document
     * @throws MissingAlternativeText when the template holds an image that says nothing to those who cannot see it
     */
    public byte[] pdf(String title) {
        return export("PDF", () -> AccessiblePdf.export(print, title, language));
    }

    /** A Word document, to be edited by the one who receives it. */
    public byte[] docx() {
        return export("DOCX", () -> {
            var out = new ByteArrayOutputStream();
            var exporter = new JRDocxExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            var configuration = new SimpleDocxExporterConfiguration();
            configuration.setMetadataTitle(print.getName());
            configuration.setMetadataApplication("Fremskudt");
            exporter.setConfiguration(configuration);
            var layout = new SimpleDocxReportConfiguration();
            // As a header, the cover's ground would lie over every page.
            layout.setBackgroundAsHeader(false);
            layout.setFlexibleRowHeight(true);
            exporter.setConfiguration(layout);
            exporter.exportReport();
            return WordPages.separate(out.toByteArray());
        });
    }

    /** The report's own layout in a workbook; numbers stay numbers. */
    public byte[] xlsx() {
        return export("XLSX", () -> {
            var out = new ByteArrayOutputStream();
            var exporter = new JRXlsxExporter();
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            var configuration = new SimpleXlsxReportConfiguration();
            configuration.setOnePagePerSheet(false);
            configuration.setDetectCellType(true);
            configuration.setRemoveEmptySpaceBetweenRows(true);
            configuration.setRemoveEmptySpaceBetweenColumns(true);
            configuration.setWhitePageBackground(false);
            exporter.setConfiguration(configuration);
            exporter.exportReport();
            return out.toByteArray();
        });
    }

    private static byte[] export(String format, Export export) {
        try {
            return export.run();
        } catch (JRException | IOException e) {
            throw new ReportFailure("The report could not be written as " + format, e);
        }
    }

    private interface Export {
        byte[] run() throws JRException, IOException;
    }
}
