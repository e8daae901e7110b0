package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word or two. The word carries the meaning; the colour only helps the eye. */
public final class Badge extends Span {
    public enum Tone {
        NEUTRAL,
        GOOD,
        WARN,
        BAD,
        INFO
    }

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", "badge-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
