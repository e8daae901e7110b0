package dk.fremskudt.reporting;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * Divides words that are wider than their column, which neither JasperReports nor JFreeChart does: Danish puts
 * «Beskæftigelsesforvaltningen» into one word. The hyphen is followed by a blank, where the line then breaks, because the
 * two halves together are too wide for it.
 */
final class Hyphens {
    /** Where Danish compounds are joined; elsewhere a word is divided only when nothing else is left. */
    private static final Pattern JOINT = Pattern.compile("(?<=elses|heds|ings|tions|skabs|ments|arbejds|markeds|hjælps"
            + "|smøde|ydelse|bolig|social|psykiatri|region|familie|kultur|jord)(?=\\p{L}{4})");

    private static final int SHORTEST = 4;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;
    private final double width;

    private Hyphens(Font font, double width) {
        this.font = font;
        this.width = width;
    }

    static String fit(String text, Font font, double width) {
        if (text.length() < SHORTEST * 2 || width <= 0) {
            return text;
        }
        var hyphens = new Hyphens(font, width);
        return Arrays.stream(text.split(" ", -1)).map(hyphens::divide).collect(Collectors.joining(" "));
    }

    static Font font(float size, boolean bold) {
        return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles("IBM Plex Sans", bold ? Font.BOLD : Font.PLAIN, size, Locale.ROOT, false);
    }

    private String divide(String word) {
        if (fits(word) || word.contains("\n")) {
            return word;
        }
        int slash = word.indexOf('/') + 1;
        if (slash > 1 && slash < word.length() && fits(word.substring(0, slash))) {
            return word.substring(0, slash) + " " + divide(word.substring(slash));
        }
        int at = 0;
        Matcher joint = JOINT.matcher(word);
        while (joint.find() && fits(word.substring(0, joint.start()) + "-")) {
            at = joint.start();
        }
        if (at < SHORTEST) {
            at = SHORTEST;
            while (at < word.length() - SHORTEST && fits(word.substring(0, at + 1) + "-")) {
                at++;
            }
        }
        return at >= word.length() ? word : word.substring(0, at) + "- " + divide(word.substring(at));
    }

    private boolean fits(String word) {
        return font.getStringBounds(word, EXACT).getWidth() <= width;
    }
}
