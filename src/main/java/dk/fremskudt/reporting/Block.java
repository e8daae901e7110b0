package dk.fremskudt.reporting;

import org.jspecify.annotations.Nullable;

/** One part of a book, such as a paragraph: what it holds, and which band of the template shows it. */
record Block(
        String kind,
        @Nullable String title,
        @Nullable String text,
        @Nullable String note,
        @Nullable String anchor,
        @Nullable BarChart chart,
        Book.@Nullable Table table,
        int chapter,
        int keep) {

    static Block of(String kind) {
        return new Block(kind, null, null, null, null, null, null, 0, 0);
    }

    Block titled(String value) {
        return new Block(kind, value, text, note, anchor, chart, table, chapter, keep);
    }

    Block saying(String value) {
        return new Block(kind, title, value, note, anchor, chart, table, chapter, keep);
    }

    Block noted(@Nullable String value) {
        return new Block(kind, title, text, value, anchor, chart, table, chapter, keep);
    }

    Block anchored(String value) {
        return new Block(kind, title, text, note, value, chart, table, chapter, keep);
    }

    Block drawn(@Nullable BarChart value) {
        return new Block(kind, title, text, note, anchor, value, table, chapter, keep);
    }

    Block with(Book.Table value) {
        return new Block(kind, title, text, note, anchor, chart, value, chapter, keep);
    }

    /** @param inKeep blocks of one number follow each other closely: the first begins only where there is room */
    Block in(int inChapter, int inKeep) {
        return new Block(kind, title, text, note, anchor, chart, table, inChapter, inKeep);
    }

    boolean isContents() {
        return kind.equals("contents");
    }

    boolean isInContents() {
        return anchor != null;
    }

    /** This chapter or heading as a line of the contents. */
    Block entry() {
        String shown = kind.equals("heading") ? "     " + title : title;
        return new Block("entry", null, shown, null, anchor, null, null, 0, 0);
    }
}
