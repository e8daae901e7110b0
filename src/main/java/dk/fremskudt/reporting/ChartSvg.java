package dk.fremskudt.reporting;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.util.SVGConstants;
import org.w3c.dom.Element;

/** Writes a chart as SVG to stand in a web page. Text stays text, in the page's font; ink follows light and dark. */
final class ChartSvg {
    private ChartSvg() {}

    static String write(BarChart chart, int width, int height) {
        var document = SVGDOMImplementation.getDOMImplementation()
                .createDocument(SVGConstants.SVG_NAMESPACE_URI, SVGConstants.SVG_SVG_TAG, null);
        var graphics = new SVGGraphics2D(document);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        ChartPainter.paint(chart, graphics, new Rectangle2D.Double(0, 0, width, height));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.removeAttributeNS(null, "width");
        root.removeAttributeNS(null, "height");
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "aria-label", chart.description());
        root.setAttributeNS(null, "class", "chart");
        var out = new StringWriter();
        try {
            graphics.stream(root, out, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forPage(out.toString());
    }

    /** Leaves out the document's head, which a page must not repeat, and hands colour and font to the page. */
    private static String forPage(String document) {
        return document.substring(document.indexOf("<svg"))
                .replace("rgb(22,36,47)", "currentColor")
                .replaceAll("'IBM Plex Sans[^']*'", "'IBM Plex Sans', sans-serif");
    }
}
