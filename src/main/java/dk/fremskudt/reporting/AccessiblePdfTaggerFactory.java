package dk.fremskudt.reporting;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/**
 * Plugs the tagger into JasperReports, which makes one by name: {@code net.sf.jasperreports.export.pdf.tagger.factory}
 * in {@code jasperreports.properties}. That alone is why it is public.
 */
public class AccessiblePdfTaggerFactory implements PdfTaggerFactory {
    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        return new AccessiblePdfTagger();
    }
}
