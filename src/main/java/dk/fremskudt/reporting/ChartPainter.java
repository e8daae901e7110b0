package dk.fremskudt.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws a bar chart. The three shades differ in lightness, so that they hold on a grey print and for the colour-blind;
 * each bar has an outline in ink, which gives even the lightest shade a contrast of more than 3:1 on any ground.
 */
final class ChartPainter {
    static final Color INK = new Color(0x16242F);
    static final Color RULE = new Color(0xC5D0D6);
    private static final Color[] SHADES = {new Color(0xD3E6EA), new Color(0x6FA9B7), new Color(0x0F4C5C)};
    private static final float CATEGORY_SIZE = 8f;

    /** About what the axis with its numbers takes to the left. */
    private static final int AXIS = 40;

    /** How far above the highest bar the axis must reach, so that its label has room even where the drawing is low. */
    private static final double LABEL_ROOM = 1.16;

    private static final double SIDE_MARGIN = 0.02;

    private static final BasicStroke HAIRLINE = new BasicStroke(0.6f);

    private ChartPainter() {}

    static void paint(BarChart chart, Graphics2D graphics, Rectangle2D area) {
        build(chart, area.getWidth()).draw(graphics, area);
    }

    private static JFreeChart build(BarChart chart, double width) {
        double room = 0.9 * (width - AXIS) / chart.categories().size();
        List<String> categories = chart.categories().stream()
                .map(category -> Hyphens.fit(category, font(CATEGORY_SIZE), room))
                .toList();
        var data = new DefaultCategoryDataset();
        for (BarChart.Series series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                data.addValue(series.bars().get(i).height(), series.name(), categories.get(i));
            }
        }
        boolean legend = chart.series().size() > 1;
        JFreeChart drawing =
                ChartFactory.createBarChart(null, null, null, data, PlotOrientation.VERTICAL, legend, false, false);
        drawing.setBackgroundPaint(null);
        drawing.setPadding(RectangleInsets.ZERO_INSETS);
        if (legend) {
            style(drawing.getLegend());
        }
        CategoryPlot plot = drawing.getCategoryPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(RULE);
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        style(plot.getDomainAxis(), chart.series().size());
        style((NumberAxis) plot.getRangeAxis(), highest(chart));
        style((BarRenderer) plot.getRenderer(), chart);
        return drawing;
    }

    private static void style(LegendTitle legend) {
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(font(8.5f));
        legend.setItemPaint(INK);
        legend.setFrame(BlockBorder.NONE);
        legend.setBackgroundPaint(null);
        legend.setItemLabelPadding(new RectangleInsets(1, 4, 1, 14));
        legend.setPadding(0, 0, 6, 0);
    }

    private static void style(CategoryAxis axis, int series) {
        axis.setTickLabelFont(font(CATEGORY_SIZE));
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(INK);
        axis.setAxisLineStroke(HAIRLINE);
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelLines(5);
        double margin = series > 2 ? 0.14 : 0.3;
        axis.setCategoryMargin(margin);
        axis.setLowerMargin(SIDE_MARGIN);
        axis.setUpperMargin(SIDE_MARGIN);
        // JFreeChart counts the room of a label without the margins: it would divide words that have their place.
        axis.setMaximumCategoryLabelWidthRatio((float) (0.96 / (1 - 2 * SIDE_MARGIN - margin)));
    }

    private static void style(NumberAxis axis, double highest) {
        double step = highest > 60 ? 20 : 10;
        double top = Math.ceil(highest * LABEL_ROOM / step) * step;
        axis.setRange(0, Math.min(Math.max(top, 20), 100 * LABEL_ROOM));
        axis.setTickUnit(new NumberTickUnit(step, new DecimalFormat("0' %'")));
        axis.setTickLabelFont(font(7.5f));
        axis.setTickLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    private static void style(BarRenderer bars, BarChart chart) {
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setItemMargin(chart.series().size() > 2 ? 0.02 : 0.06);
        bars.setMaximumBarWidth(0.12);
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(font(chart.series().size() > 2 ? 7.2f : 8.5f));
        bars.setDefaultItemLabelPaint(INK);
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        bars.setDefaultItemLabelGenerator(new BarLabels(chart));
        int first = SHADES.length - chart.series().size();
        for (int i = 0; i < chart.series().size(); i++) {
            Paint shade = SHADES[first + i];
            bars.setSeriesPaint(i, shade);
            bars.setSeriesOutlinePaint(i, INK);
            bars.setSeriesOutlineStroke(i, HAIRLINE);
        }
    }

    private static double highest(BarChart chart) {
        return chart.series().stream()
                .flatMap(series -> series.bars().stream())
                .map(BarChart.Bar::height)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static Font font(float size) {
        return Hyphens.font(size, false);
    }
}
