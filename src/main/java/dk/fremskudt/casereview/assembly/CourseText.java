package dk.fremskudt.casereview.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** A text of the course that could go along in a pack, by which line of its part it belongs to. */
public record CourseText(int position, int day, String words) {

    /**
     * @param words in the order of the lines, null where a line has none
     * @param day of a line, by its position
     */
    static List<CourseText> of(List<? extends @Nullable String> words, IntUnaryOperator day) {
        var texts = new ArrayList<CourseText>();
        for (int position = 0; position < words.size(); position++) {
            var text = words.get(position);
            if (text != null) texts.add(new CourseText(position, day.applyAsInt(position), text));
        }
        return texts;
    }
}
