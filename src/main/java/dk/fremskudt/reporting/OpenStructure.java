package dk.fremskudt.reporting;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.pdf.common.PdfStructure;
import org.jspecify.annotations.Nullable;

/** The path from the document to where content goes now. Like an HTML parser, it closes what a report forgot. */
final class OpenStructure {
    private final Deque<StructureNode> open = new ArrayDeque<>();
    private final PdfStructure structure;
    private int page;
    private @Nullable StructureNode lastTable;

    OpenStructure(PdfStructure structure, @Nullable String language) {
        this.structure = structure;
        open.push(new StructureNode("Document", structure.createDocumentTag(language), 0, null));
    }

    void startPage() {
        page++;
    }

    boolean startedEarlier(StructureNode node) {
        return node.firstPage < page;
    }

    StructureNode peek() {
        return requireNonNull(open.peek(), "the document itself stays open");
    }

    @Nullable StructureNode innermost(String tag) {
        for (StructureNode node : open) {
            if (node.is(tag)) {
                return node;
            }
        }
        return null;
    }

    boolean isInCell() {
        for (StructureNode node : open) {
            if (node.is("Table")) {
                return false;
            }
            if (node.isCell()) {
                return true;
            }
        }
        return false;
    }

    StructureNode push(String tag, @Nullable JRPrintElement owner) {
        leaveContent();
        lastTable = null;
        StructureNode node = new StructureNode(tag, structure.createTag(peek().entry, tag), page, owner);
        open.push(node);
        return node;
    }

    /** A link within {@code parent}: it holds its text but never becomes part of the path. */
    StructureNode link(StructureNode parent, @Nullable JRPrintElement owner) {
        return new StructureNode("Link", structure.createTag(parent.entry, "Link"), page, owner);
    }

    void pop() {
        open.pop();
    }

    void leaveContent() {
        while (peek().hasContent) {
            open.pop();
        }
    }

    void contentFollows() {
        lastTable = null;
    }

    /** Closes the innermost open {@code tag} and all inside it; does nothing when there is none. */
    void close(String tag) {
        StructureNode node = innermost(tag);
        if (node == null) {
            return;
        }
        StructureNode popped;
        do {
            popped = open.pop();
        } while (popped != node);
        if (tag.equals("Table")) {
            lastTable = node;
        }
    }

    /** Makes {@code parent} the innermost open element if a {@code tag} was left open in it. */
    void closeInside(String tag, String parent) {
        for (StructureNode node : open) {
            if (node.is(parent)) {
                return;
            }
            if (node.is(tag)
                    || (PrintTags.CELLS.contains(tag) && node.isCell())
                    || (tag.equals("LBody") && node.is("Lbl"))) {
                close(node.tag);
                return;
            }
        }
    }

    /** Reopens the table that was just left when {@code source} is the same table on its next page. */
    boolean continueTable(Object source) {
        if (lastTable == null || !source.equals(lastTable.source)) {
            return false;
        }
        open.push(lastTable);
        return true;
    }

    /** A list that was opened only for its items ends where other content starts. */
    void leaveImpliedList() {
        if (peek().implied) {
            open.pop();
        }
    }

    /** Content outside rows and cells shows that the table ended without being closed. */
    void leaveTable() {
        if (peek().is("Table")) {
            close("Table");
        }
    }

    /** The innermost element that may hold text or a figure; opens the elements that a table or list lacks. */
    StructureNode contentParent() {
        leaveImpliedList();
        leaveTable();
        switch (peek().tag) {
            case "TR" -> push("TD", null);
            case "L" -> {
                push("LI", null);
                push("LBody", null);
            }
            case "LI" -> push("LBody", null);
            default -> {}
        }
        return peek();
    }
}
