package dk.fremskudt.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Finds on which page each chapter and heading came to stand. */
final class Pages {
    private final Map<String, String> pages = new HashMap<>();

    private Pages() {}

    static Map<String, String> ofAnchors(JasperPrint print) {
        var found = new Pages();
        for (int i = 0; i < print.getPages().size(); i++) {
            found.collect(print.getPages().get(i).getElements(), i + 1);
        }
        return found.pages;
    }

    private void collect(List<JRPrintElement> elements, int page) {
        for (JRPrintElement element : elements) {
            if (element instanceof JRPrintText text && text.getAnchorName() != null) {
                pages.putIfAbsent(text.getAnchorName(), String.valueOf(page));
            } else if (element instanceof JRPrintFrame frame) {
                collect(frame.getElements(), page);
            }
        }
    }
}
