package dk.fremskudt.evaluation.report;

import java.time.LocalDate;
import java.util.List;

/** The municipalities' models as they stood on a date, dimension by dimension (M30-M36). */
public record ModelTable(LocalDate asOf, List<String> municipalities, List<Dimension> dimensions) {
    public ModelTable {
        municipalities = List.copyOf(municipalities);
        dimensions = List.copyOf(dimensions);
    }

    /** One question to the models, such as «Fysisk placering», with a cell for each municipality. */
    public record Dimension(String label, List<Cell> cells) {
        public Dimension {
            cells = List.copyOf(cells);
        }

        boolean isAlike() {
            return cells.stream().noneMatch(Cell::differs);
        }
    }

    /** @param differs whether this municipality does it otherwise than the rest */
    public record Cell(String text, boolean differs) {}
}
