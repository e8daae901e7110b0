package dk.fremskudt.reporting;

import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/** An element of the PDF's structure tree that is still open while the report is exported. */
final class StructureNode {
    final String tag;
    final PdfStructureEntry entry;
    final int firstPage;

    /** The print element that this node was opened for and whose own text belongs directly in it. */
    private final @Nullable JRPrintElement owner;

    /** True when content was put directly in the node; OpenPDF then allows no child elements in it. */
    boolean hasContent;

    boolean hasRows;

    /** True for a list that no report element opened, only its items. */
    boolean implied;

    /** The band a row was opened in; a row never reaches into another band. */
    @Nullable JROrigin origin;

    /** Identifies a table component, so that its next page continues the same table. */
    @Nullable Object source;

    StructureNode(String tag, PdfStructureEntry entry, int firstPage, @Nullable JRPrintElement owner) {
        this.tag = tag;
        this.entry = entry;
        this.firstPage = firstPage;
        this.owner = owner;
    }

    /** One and the same element, not one that looks like it. */
    @SuppressWarnings("ReferenceEquality")
    boolean isFor(JRPrintElement element) {
        return owner == element;
    }

    boolean is(String other) {
        return tag.equals(other);
    }

    boolean isCell() {
        return PrintTags.CELLS.contains(tag);
    }
}
