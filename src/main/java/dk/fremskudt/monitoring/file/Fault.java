package dk.fremskudt.monitoring.file;

import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What is wrong with one place in a file of registrations. Lines and columns count from 1; a line counts as a text editor
 * counts it, a column as a spreadsheet does. {@code text} is a key of the module's bundle, {@code arguments} its values.
 */
@NamedInterface("file")
public record Fault(long line, int column, String field, String text, List<Object> arguments) {
    private static final String ALIKE = "monitoring.fault.alike";

    /** So many more are like those that were listed; it stands where the last of them is. */
    static Fault alike(Fault last, int count) {
        return new Fault(last.line, last.column, last.field, ALIKE, List.of(count, last.line));
    }

    /** How many faults it stands for. */
    public int times() {
        return text.equals(ALIKE) ? (Integer) arguments.getFirst() : 1;
    }

    static Fault of(long line, Field field, String text, Object... arguments) {
        return new Fault(line, field.column(), field.header(), "monitoring.fault." + text, List.of(arguments));
    }
}
