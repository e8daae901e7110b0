package dk.fremskudt.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import org.jspecify.annotations.Nullable;

/** What a report's element says of itself through its properties and its place in the report. */
final class PrintTags {
    static final String PREFIX = "net.sf.jasperreports.export.pdf.tag.";

    /** The tags a report may ask for, outermost first: the order in which one element's tags nest. */
    static final List<String> ALL =
            List.of("Table", "TR", "TH", "TD", "L", "LI", "Lbl", "LBody", "H1", "H2", "H3", "H4", "H5", "H6", "Note");

    static final Set<String> CELLS = Set.of("TH", "TD");

    private static final String ACCESSIBILITY = "net.sf.jasperreports.export.accessibility.tag";
    private static final Set<BandTypeEnum> PAGE_FURNITURE =
            Set.of(BandTypeEnum.BACKGROUND, BandTypeEnum.PAGE_HEADER, BandTypeEnum.PAGE_FOOTER);

    private PrintTags() {}

    static boolean starts(JRPrintElement element, String tag) {
        String value = value(element, tag);
        return "start".equals(value) || "full".equals(value);
    }

    static boolean ends(JRPrintElement element, String tag) {
        String value = value(element, tag);
        return "end".equals(value) || "full".equals(value);
    }

    static boolean isWhole(JRPrintElement element, String tag) {
        return "full".equals(value(element, tag));
    }

    private static @Nullable String value(JRPrintElement element, String tag) {
        String value = property(element, tag.toLowerCase(Locale.ROOT));
        if (value == null && tag.startsWith("H") && element.hasProperties()) {
            return tag.equalsIgnoreCase(element.getPropertiesMap().getProperty(ACCESSIBILITY)) ? "full" : null;
        }
        return value;
    }

    static @Nullable String property(JRPrintElement element, String name) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(PREFIX + name) : null;
    }

    static int number(JRPrintElement element, String name) {
        String value = property(element, name);
        return value == null ? 1 : Integer.parseInt(value.trim());
    }

    static boolean isArtifact(JRPrintElement element) {
        String artifact = property(element, "artifact");
        if (artifact != null) {
            return Boolean.parseBoolean(artifact);
        }
        boolean said = element.hasProperties()
                && "artifact".equals(element.getPropertiesMap().getProperty(ACCESSIBILITY));
        return said || PAGE_FURNITURE.contains(band(element));
    }

    static String alternativeText(JRPrintImage image) {
        String alternative = property(image, "alt");
        if (alternative == null) {
            alternative = image.getHyperlinkTooltip();
        }
        if (alternative == null || alternative.isBlank()) {
            throw new MissingAlternativeText(image.getSourceElementId());
        }
        return alternative;
    }

    /** Empty lines would be read aloud as empty paragraphs. */
    static boolean isBlankParagraph(JRPrintText text, int index) {
        if (text.getMarkup() != null && !text.getMarkup().equals("none")) {
            return false;
        }
        String[] paragraphs = text.getFullText().split("\n", -1);
        return index < paragraphs.length && paragraphs[index].isBlank();
    }

    /** JasperReports says {@code NO_DATA} and the like too; only a header's role matters here. */
    static boolean isColumnHeader(JRPrintElement element) {
        return band(element) == BandTypeEnum.COLUMN_HEADER;
    }

    static boolean isHeading(JRPrintElement element) {
        BandTypeEnum band = band(element);
        return band == BandTypeEnum.COLUMN_HEADER || band == BandTypeEnum.GROUP_HEADER || band == BandTypeEnum.TITLE;
    }

    private static @Nullable BandTypeEnum band(JRPrintElement element) {
        JROrigin origin = element.getOrigin();
        return origin == null ? null : origin.getBandType();
    }

    static Object source(JRPrintElement element) {
        return List.of(element.getSourceElementId(), String.valueOf(element.getOrigin()));
    }
}
