package dk.fremskudt.audit.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.audit.Change;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.platform.ui.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tables, columns and values of the audit trail in a caseworker's words. */
final class FieldTexts {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FieldTexts() {}

    static String table(String table) {
        return t("audit." + table);
    }

    /** A field as people read it: «Fase: Kontaktskabelse → Behovsvurdering». */
    record Line(String label, String text) {}

    /** What a change says. Which other record a field points to says nothing to a reader, and is left out. */
    static List<Line> lines(Change change) {
        return change.fields().stream()
                .filter(field -> !isReference(field))
                .filter(field -> change.kind() != Change.Kind.CREATED || field.after() != null)
                .filter(field -> change.kind() != Change.Kind.DELETED || field.before() != null)
                .map(field -> new Line(
                        label(change.table(), field),
                        switch (change.kind()) {
                            case CREATED -> value(change.table(), field.column(), field.after());
                            case DELETED -> value(change.table(), field.column(), field.before());
                            case CHANGED -> fromTo(change.table(), field);
                        }))
                .toList();
    }

    /** A record as it stood. */
    static List<Line> lines(String table, List<Change.Field> stood) {
        return stood.stream()
                .filter(field -> field.after() != null && !isReference(field))
                .map(field -> new Line(label(table, field), value(table, field.column(), field.after())))
                .toList();
    }

    private static String label(String table, Change.Field field) {
        var said = field.label();
        return said == null ? t("audit." + table + "." + field.column()) : said;
    }

    private static String fromTo(String table, Change.Field field) {
        return t(
                "audit.fromTo",
                value(table, field.column(), field.before()),
                value(table, field.column(), field.after()));
    }

    private static boolean isReference(Change.Field field) {
        return isReference(field.before()) || isReference(field.after());
    }

    private static boolean isReference(@Nullable String value) {
        return value != null && REFERENCE.matcher(value).matches();
    }

    static String act(String act) {
        return t("act." + act);
    }

    /** Codes that have a text of their own ({@code audit.table.column.CODE}) read as that; times and dates as Danish ones. */
    private static String value(String table, String column, @Nullable String value) {
        if (value == null || value.isBlank()) return t("audit.empty");
        var coded = "audit." + table + "." + column + "." + value;
        if (value.length() < 40 && Texts.has(coded)) return t(coded);
        // A number is shown where it is asked for, with a look of its own in the log; here its birthday is enough.
        if (column.equals("cpr") && value.length() == 10) return value.substring(0, 6) + "-****";
        if (value.equals("true") || value.equals("false")) return t("audit." + value);
        try {
            if (value.endsWith("Z")) return Danish.dateTime(Instant.parse(value));
            if (value.length() == 10) return Danish.date(LocalDate.parse(value));
        } catch (DateTimeParseException notATime) {
            return value;
        }
        return value;
    }
}
