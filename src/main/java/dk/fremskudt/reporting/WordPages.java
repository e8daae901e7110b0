package dk.fremskudt.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Separates the pages of a Word document. JasperReports writes each page as a table and asks for the break inside the next
 * table's first cell, which Word obeys and LibreOffice does not: a paragraph between the tables is obeyed by both.
 */
final class WordPages {
    private static final String DOCUMENT = "word/document.xml";
    private static final String BREAK = """
            </w:tbl>
              <w:p><w:pPr><w:spacing w:line="1" w:lineRule="exact" w:before="0" w:after="0"/><w:rPr><w:sz w:val="1"/></w:rPr>\
            </w:pPr><w:r><w:br w:type="page"/></w:r></w:p>
              <w:tbl>""";

    /** The empty header of the template's pages, which JasperReports leaves out, in twentieths of a point. */
    private static final String TOP = "<w:pgMar w:top=\"1120\"";

    private WordPages() {}

    static byte[] separate(byte[] docx) throws IOException {
        var out = new ByteArrayOutputStream(docx.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(docx));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(entry.getName().equals(DOCUMENT) ? separated(content) : content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] separated(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replace("<w:pageBreakBefore/>", "")
                .replace("<w:pgMar w:top=\"0\"", TOP)
                .replaceAll("</w:tbl>\\s*<w:tbl>", BREAK)
                .getBytes(StandardCharsets.UTF_8);
    }
}
