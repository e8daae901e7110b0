package dk.fremskudt.reporting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderToImageAwareRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A chart as JasperReports wants it: lines in a PDF, a sharp bitmap in DOCX and XLSX. */
final class ChartImage extends AbstractRenderToImageAwareRenderer implements Graphics2DRenderable {
    private final transient BarChart chart;

    ChartImage(BarChart chart) {
        this.chart = chart;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        ChartPainter.paint(chart, graphics, area);
    }
}
