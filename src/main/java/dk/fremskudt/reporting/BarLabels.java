package dk.fremskudt.reporting;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** What stands above each bar: the label that came with it, so that rounding is decided in one place only. */
record BarLabels(BarChart chart) implements CategoryItemLabelGenerator {
    @Override
    public String generateLabel(CategoryDataset data, int row, int column) {
        return chart.series().get(row).bars().get(column).label();
    }

    @Override
    public String generateRowLabel(CategoryDataset data, int row) {
        return chart.series().get(row).name();
    }

    @Override
    public String generateColumnLabel(CategoryDataset data, int column) {
        return chart.categories().get(column);
    }
}
