package dk.fremskudt.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that is read from front to back, in the house's look: say what it holds, and {@link ReportEngine#fill(ReportDocument)}
 * lays it out. Letters and forms with a look of their own bring a template instead.
 */
public final class ReportDocument {
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private boolean cover;
    private int part;
    private int chapter;
    private int keep;

    private ReportDocument(String title) {
        this.title = title;
    }

    /** @param title what the document is called, at the foot of its pages too */
    public static ReportDocument titled(String title) {
        return new ReportDocument(title);
    }

    /** A front page of its own; what follows it until the next chapter stays on it. */
    public ReportDocument cover(String above, String subtitle) {
        cover = true;
        return add(Block.of("cover").titled(title).saying(subtitle).noted(above));
    }

    /** The title at the head of the first page, for what is too short for a front page. */
    public ReportDocument head() {
        return add(Block.of("title").titled(title));
    }

    /** A label and its value, such as «Periode» and «2011–2013». */
    public ReportDocument fact(String label, String value) {
        return add(Block.of("fact").titled(label).saying(value));
    }

    /** A page of contents: every chapter and heading after it, with its page. */
    public ReportDocument contents(String heading) {
        part++;
        add(Block.of("chapter").titled(heading));
        add(Block.of("contents"));
        part++;
        return this;
    }

    /** A chapter that always begins on a new page, as one that opens with a figure should. */
    public ReportDocument part(String heading) {
        part++;
        return chapter(heading);
    }

    /** Stands in the contents, and begins on a new page unless a good part of one is left. */
    public ReportDocument chapter(String heading) {
        chapter++;
        keep++;
        return add(Block.of("chapter").titled(heading).anchored("c" + blocks.size()));
    }

    /** Stands in the contents, and never alone at the foot of a page. */
    public ReportDocument heading(String heading) {
        keep++;
        return add(Block.of("heading").titled(heading).anchored("h" + blocks.size()));
    }

    public ReportDocument paragraph(String text) {
        return add(Block.of("paragraph").saying(text));
    }

    public ReportDocument bullet(String text) {
        return add(Block.of("bullet").saying(text));
    }

    /** A text that must not be overlooked, such as a reservation. */
    public ReportDocument note(String text) {
        return add(Block.of("note").saying(text));
    }

    public ReportDocument table(Table table) {
        keep++;
        return add(Block.of(table.isShort() ? "wholeTable" : "table")
                .titled(table.caption().isEmpty() ? null : table.caption())
                .noted(table.note())
                .with(table));
    }

    /** A chart with its table under it, kept together on a page with its heading. */
    public ReportDocument figure(Figure figure) {
        Block block = Block.of("figure")
                .titled(figure.caption())
                .saying(figure.question())
                .headed(figure.heading())
                .drawn(figure.chart())
                .with(figure.table())
                .noted(figure.note());
        return add(figure.heading() == null ? block : block.anchored("f" + blocks.size()));
    }

    private ReportDocument add(Block block) {
        blocks.add(block.in(part, chapter, keep));
        return this;
    }

    String title() {
        return title;
    }

    boolean hasCover() {
        return cover;
    }

    boolean hasContents() {
        return blocks.stream().anyMatch(Block::isContents);
    }

    /** The blocks, the contents written out as an entry for each chapter and heading. */
    List<Block> blocks() {
        List<Block> entries =
                blocks.stream().filter(Block::isInContents).map(Block::entry).toList();
        return blocks.stream()
                .flatMap(block -> block.isContents()
                        ? entries.stream().map(entry -> entry.in(block.part(), block.chapter(), block.keep()))
                        : List.of(block).stream())
                .toList();
    }

    /**
     * @param heading stands in the contents; null for none
     * @param caption such as «Figur 1: Kønsfordeling»
     * @param question what was asked, and of how many
     * @param chart null where there is too little to draw
     * @param table the same numbers; its caption is not shown
     * @param note who answered
     */
    public record Figure(
            @Nullable String heading,
            String caption,
            String question,
            @Nullable BarChart chart,
            Table table,
            String note) {}

    /**
     * @param caption stands above, such as «Tabel 1: Dækning»; empty for none
     * @param note stands below, such as a source; null for none
     */
    public record Table(
            String caption,
            List<Column> columns,
            List<Row> rows,
            @Nullable String note) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            if (columns.isEmpty() || columns.size() > 8) {
                throw new IllegalArgumentException("A table holds one to eight columns, not " + columns.size());
            }
        }

        /** A short table is moved to the next page rather than divided. */
        boolean isShort() {
            return rows.size() <= 16
                    && rows.stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.length() <= 60));
        }
    }

    /** @param weight its share of the width, against the other columns' weights */
    public record Column(String heading, int weight, boolean numbers) {
        public static Column text(String heading, int weight) {
            return new Column(heading, weight, false);
        }

        public static Column numbers(String heading, int weight) {
            return new Column(heading, weight, true);
        }
    }

    /** The first cell heads the row. A strong row stands out, as a sum does. */
    public record Row(List<String> cells, boolean strong) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row sum(String... cells) {
            return new Row(List.of(cells), true);
        }
    }
}
