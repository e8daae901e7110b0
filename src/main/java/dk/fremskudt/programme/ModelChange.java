package dk.fremskudt.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One difference between two models: a place in the model, and what stood and stands there. */
public record ModelChange(
        String pointer, @Nullable String before, @Nullable String after) {
    /** The place in words, such as «målgrupper 2, betegnelse». */
    public String field(Locale locale) {
        return new FieldName(pointer).in(locale);
    }

    public Aspect aspect() {
        return Aspect.of(pointer);
    }
}
