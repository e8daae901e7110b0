package dk.fremskudt.reporting;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
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
    private static final String FONT = "IBM Plex Sans";
    private static final BasicStroke HAIRLINE = new BasicStroke(0.6f);

    private ChartPainter() {}

    static void paint(BarChart chart, Graphics2D graphics, Rectangle2D area) {
        build(chart).draw(graphics, area);
    }

    private static JFreeChart build(BarChart chart) {
        var data = new DefaultCategoryDataset();
        for (BarChart.Series series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                data.addValue(
                        series.bars().get(i).height(),
                        series.name(),
                        chart.categories().get(i));
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
        style(plot.getDomainAxis());
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

    private static void style(CategoryAxis axis) {
        axis.setTickLabelFont(font(8f));
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(INK);
        axis.setAxisLineStroke(HAIRLINE);
        axis.setTickMarksVisible(false);
        axis.setMaximumCategoryLabelLines(5);
        axis.setCategoryMargin(0.3);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
    }

    private static void style(NumberAxis axis, double highest) {
        double step = highest > 60 ? 20 : 10;
        double top = Math.ceil((highest + step * 0.45) / step) * step;
        axis.setRange(0, Math.min(Math.max(top, 20), 120));
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
        bars.setItemMargin(0.06);
        bars.setMaximumBarWidth(0.12);
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(font(chart.series().size() > 2 ? 7.5f : 8.5f));
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
                .filter(java.util.Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static Font font(float size) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(FONT, Font.PLAIN, size, Locale.ROOT, false);
    }
}
