package dk.fremskudt.reporting;

import org.jspecify.annotations.Nullable;

/** One part of a document, such as a paragraph: what it holds, and which band of the template shows it. */
record Block(
        String kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable String note,
        @Nullable String heading,
        @Nullable String anchor,
        @Nullable BarChart chart,
        ReportDocument.@Nullable Table table,
        int part,
        int chapter,
        int keep) {

    static Block of(String kind) {
        return new Block(kind, null, null, null, null, null, null, null, 0, 0, 0);
    }

    Block titled(@Nullable String value) {
        return new Block(kind, value, text, note, heading, anchor, chart, table, part, chapter, keep);
    }

    /** A heading that never parts from what it heads. */
    Block headed(@Nullable String value) {
        return new Block(kind, title, text, note, value, anchor, chart, table, part, chapter, keep);
    }

    Block saying(String value) {
        return new Block(kind, title, value, note, heading, anchor, chart, table, part, chapter, keep);
    }

    Block noted(@Nullable String value) {
        return new Block(kind, title, text, value, heading, anchor, chart, table, part, chapter, keep);
    }

    Block anchored(String value) {
        return new Block(kind, title, text, note, heading, value, chart, table, part, chapter, keep);
    }

    Block drawn(@Nullable BarChart value) {
        return new Block(kind, title, text, note, heading, anchor, value, table, part, chapter, keep);
    }

    Block with(ReportDocument.Table value) {
        return new Block(kind, title, text, note, heading, anchor, chart, value, part, chapter, keep);
    }

    /**
     * @param inPart a new part begins on a new page
     * @param inChapter a new chapter does so too, unless a good part of one is left
     * @param inKeep what begins a new number stays with what follows
     */
    Block in(int inPart, int inChapter, int inKeep) {
        return new Block(kind, title, text, note, heading, anchor, chart, table, inPart, inChapter, inKeep);
    }

    boolean isContents() {
        return kind.equals("contents");
    }

    boolean isInContents() {
        return anchor != null;
    }

    /** This chapter or heading as a line of the contents. */
    Block entry() {
        String shown = kind.equals("chapter") ? title : "     " + (heading == null ? title : heading);
        return new Block("entry", null, shown, null, null, anchor, null, null, 0, 0, 0);
    }
}
