package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Words that are good to know but not what one came for, in a softer colour. */
public final class SoftText {
    private static final String SOFT = "soft";

    private SoftText() {}

    public static Paragraph paragraph(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName(SOFT);
        return paragraph;
    }

    public static Span span(String text) {
        var span = new Span(text);
        span.addClassName(SOFT);
        return span;
    }
}
