package dk.fremskudt.reporting;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Exports a filled report as a PDF that is both PDF/UA-1 and PDF/A-2a. */
final class AccessiblePdf {
    private static final Path SRGB = writeSrgbProfile();

    private AccessiblePdf() {}

    static byte[] export(JasperPrint print, String title, Locale language) throws JRException, IOException {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(language.toLanguageTag());
        configuration.setMetadataTitle(title);
        configuration.setMetadataCreator("Fremskudt");
        configuration.setDisplayMetadataTitle(true);
        configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setEmbedIccProfile(true);
        configuration.setIccProfilePath(SRGB.toString());

        var out = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter();
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return PdfUaFinisher.finish(out.toByteArray());
    }

    /** JasperReports takes the colour profile from a file only. */
    private static Path writeSrgbProfile() {
        try {
            Path file = Files.createTempFile("srgb", ".icc");
            file.toFile().deleteOnExit();
            return Files.write(file, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
