package dk.fremskudt.reporting;

import static dk.fremskudt.reporting.PrintTags.property;
import static java.util.Objects.requireNonNull;

import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.jspecify.annotations.Nullable;

/**
 * Builds the structure tree of a PDF while JasperReports exports it: the free edition leaves out tagging but keeps the
 * interface for it.
 *
 * <p>Reports use JasperReports' own element properties: {@code net.sf.jasperreports.export.pdf.tag.X} where X is one of
 * h1..h6, table, tr, th, td, l, li, lbl, lbody, and the value is {@code full}, {@code start} or {@code end}; also
 * colspan, rowspan and language. Three properties are ours: {@code tag.alt} (alternative text of an image; the hyperlink
 * tooltip works too), {@code tag.scope} (Row or Column on a th) and {@code tag.artifact} (true or false).
 *
 * <p>What needs no property: other text becomes paragraphs; lines, boxes and backgrounds become artifacts; so do page
 * headers, page footers, background bands and the header rows that a table repeats on its later pages. An image without
 * alternative text stops the export.
 */
class AccessiblePdfTagger implements PdfTagger {
    private @Nullable String language;
    private @Nullable PdfStructure structure;
    private @Nullable OpenStructure open;

    /** Depth of nested elements inside an element that is an artifact as a whole; 0 outside. */
    private int artifactDepth;

    /** The header row of a table that is being repeated on a later page, up to the next band. */
    private @Nullable JROrigin repeatedRow;

    private @Nullable StructureNode link;
    private boolean firstLinkParagraph;
    private int paragraph;

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        structure = producer.getPdfStructure();
    }

    @Override
    public void init() {
        open = new OpenStructure(structure(), language);
    }

    private PdfStructure structure() {
        return requireNonNull(structure, "the exporter names its producer first");
    }

    OpenStructure open() {
        return requireNonNull(open, "the exporter calls init first");
    }

    boolean isVisible() {
        return artifactDepth == 0 && repeatedRow == null;
    }

    @Override
    public void startPage() {
        open().startPage();
    }

    @Override
    public void endPage() {
        // elements may continue on the next page
    }

    @Override
    public void startElement(JRPrintElement element) {
        paragraph = 0;
        link = null;
        if (repeatedRow != null && !repeatedRow.equals(element.getOrigin())) {
            repeatedRow = null;
        }
        if (artifactDepth > 0 || PrintTags.isArtifact(element)) {
            artifactDepth++;
            return;
        }
        StructureNode innermost = open().peek();
        if (innermost.is("TR") && innermost.origin != null && !innermost.origin.equals(element.getOrigin())) {
            open().close("TR");
        }
        for (String tag : PrintTags.ALL) {
            if (PrintTags.starts(element, tag)) {
                start(tag, element);
            }
        }
    }

    @Override
    public void endElement(JRPrintElement element) {
        link = null;
        if (artifactDepth > 0) {
            artifactDepth--;
            return;
        }
        for (String tag : PrintTags.ALL.reversed()) {
            if (PrintTags.ends(element, tag)) {
                if (repeatedRow == null) {
                    open().close(tag);
                } else if (tag.equals("TR")) {
                    repeatedRow = null;
                }
            }
        }
    }

    private void start(String tag, JRPrintElement element) {
        if (!prepare(tag, element)) {
            return;
        }
        boolean holdsText = PrintTags.isWhole(element, tag) && element instanceof JRPrintText;
        StructureNode node = open().push(tag, holdsText ? element : null);
        node.origin = element.getOrigin();
        if (tag.equals("Table")) {
            node.source = PrintTags.source(element);
        }
        if (node.isCell()) {
            describeCell(node, element);
        }
        describeLanguage(node.entry, element);
    }

    /** Closes what must not be open where {@code tag} begins; false when the tag is not to be opened at all. */
    private boolean prepare(String tag, JRPrintElement element) {
        switch (tag) {
            case "Table" -> {
                return prepareTable(element);
            }
            case "TR" -> {
                if (isRepeatedHeader(element)) {
                    repeatedRow = element.getOrigin();
                    return false;
                }
                open().closeInside("TR", "Table");
                StructureNode table = open().innermost("Table");
                if (table != null) {
                    table.hasRows = true;
                }
            }
            case "TH", "TD" -> {
                if (repeatedRow != null) {
                    return false;
                }
                open().closeInside(tag, "TR");
            }
            case "LI" -> {
                open().closeInside("LI", "L");
                if (!open().peek().is("L")) {
                    open().leaveTable();
                    open().push("L", null).implied = true;
                }
            }
            case "Lbl", "LBody" -> open().closeInside(tag, "LI");
            default -> {
                open().leaveImpliedList();
                open().leaveTable();
            }
        }
        return true;
    }

    private boolean prepareTable(JRPrintElement element) {
        open().leaveImpliedList();
        StructureNode table = open().innermost("Table");
        if (table == null) {
            return !open().continueTable(PrintTags.source(element));
        }
        if (PrintTags.isColumnHeader(element) && open().startedEarlier(table)) {
            return false;
        }
        if (!open().isInCell()) {
            open().close("Table");
        }
        return true;
    }

    private boolean isRepeatedHeader(JRPrintElement element) {
        StructureNode table = open().innermost("Table");
        if (table == null) {
            open().push("Table", null);
            return false;
        }
        return table.hasRows && open().startedEarlier(table) && PrintTags.isColumnHeader(element);
    }

    private static void describeCell(StructureNode cell, JRPrintElement element) {
        int columns = PrintTags.number(element, "colspan");
        int rows = PrintTags.number(element, "rowspan");
        if (columns > 1 || rows > 1) {
            cell.entry.setSpan(columns, rows);
        }
        if (cell.is("TH")) {
            String scope = property(element, "scope");
            cell.entry.setScope(scope != null ? scope : PrintTags.isHeading(element) ? "Column" : "Row");
        }
    }

    private static void describeLanguage(PdfStructureEntry entry, JRPrintElement element) {
        String own = property(element, "language");
        if (own != null) {
            entry.putString("Lang", own);
        }
    }

    @Override
    public void startText(JRPrintText text) {
        startText(text, null);
    }

    @Override
    public void startText(JRPrintText text, @Nullable String actualText) {
        int index = paragraph++;
        if (!isVisible() || PrintTags.isBlankParagraph(text, index)) {
            structure().beginArtifact();
            return;
        }
        StructureNode parent = open().contentParent();
        firstLinkParagraph = text.getLinkType() != null && link == null;
        if (firstLinkParagraph) {
            StructureNode holder = parent.isFor(text) ? parent : open().push("P", text);
            link = open().link(holder, text);
            if (holder != parent) {
                open().pop();
            }
        }
        StructureNode holder = text.getLinkType() != null && link != null ? link : parent;
        String tag = holder.isFor(text) ? null : "P";
        PdfStructureEntry entry = actualText == null
                ? structure().beginTag(holder.entry, tag)
                : structure().beginTag(holder.entry, tag, actualText);
        open().contentFollows();
        if (tag == null) {
            holder.hasContent = true;
        } else {
            describeLanguage(entry, text);
        }
    }

    @Override
    public void endText() {
        structure().endTag(); // ends an artifact just as well
    }

    @Override
    public void startImage(JRPrintImage image, float llx, float lly, float urx, float ury) {
        if (!isVisible()) {
            structure().beginArtifact();
            return;
        }
        String alternative = PrintTags.alternativeText(image);
        open().contentParent();
        open().leaveContent();
        StructureNode parent = open().peek();
        PdfStructureEntry figure;
        if (image.getLinkType() == null) {
            figure = structure().beginTag(parent.entry, "Figure");
        } else {
            // The link must hold the content itself: OpenPDF fails on an annotation next to a child element.
            figure = structure().createTag(parent.entry, "Figure");
            link = new StructureNode("Link", structure().beginTag(figure, "Link"), 0, null);
        }
        figure.putString("Alt", alternative);
        figure.setBBox(llx, lly, urx, ury);
        open().contentFollows();
    }

    @Override
    public void endImage() {
        structure().endTag();
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return firstLinkParagraph;
    }

    @Override
    public @Nullable PdfStructureEntry getCurrentLinkTag() {
        return link == null ? null : link.entry;
    }

    @Override
    public void beginArtifact() {
        structure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        structure().endArtifact();
    }

    @Override
    public StyledTextListWriter getListWriter() {
        return new StyledTextLists(this);
    }
}
