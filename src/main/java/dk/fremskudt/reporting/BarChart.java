package dk.fremskudt.reporting;

import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.jspecify.annotations.Nullable;

/**
 * Vertical bars for one to three series, as the 2014 report drew them (M245): every bar carries its value, the legend
 * names the phases. The same drawing serves the screens and the reports.
 *
 * @param description what the chart shows, in words, for those who cannot see it
 * @param categories what stands under the bars, in the questionnaire's order
 * @param series in time's order; the last is drawn darkest
 */
public record BarChart(String description, List<String> categories, List<Series> series) {

    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > 3) {
            throw new IllegalArgumentException("A bar chart holds one to three series, not " + series.size());
        }
        for (Series one : series) {
            if (one.bars().size() != categories.size()) {
                throw new IllegalArgumentException("The series " + one.name() + " needs a bar for each category");
            }
        }
    }

    /** One phase's bars. The name appears in the legend, unless there is only one series. */
    public record Series(String name, List<Bar> bars) {
        public Series {
            bars = List.copyOf(bars);
        }
    }

    /**
     * @param height in per cent; null where the value is suppressed
     * @param label what stands above the bar, such as «53 %»
     */
    public record Bar(@Nullable Double height, String label) {}

    /** A drawing for a web page: scales with its box, takes its ink from the page, and says what it shows. */
    public String svg(int width, int height) {
        return ChartSvg.write(this, width, height);
    }

    /** The same drawing for a template's image element, whose alternative text is {@link #description}. */
    public Renderable image() {
        return new ChartImage(this);
    }
}
