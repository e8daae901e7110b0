package dk.fremskudt.audit;

import java.util.UUID;

/**
 * Which rows a history is about: those of one audited table whose column has a value, such as the contacts
 * ({@code contact_contact}) whose {@code case_file_id} is the course's id.
 */
public record HistorySource(String table, String column, UUID key) {
    public HistorySource {
        if (!table.matches("[a-z_]+") || !column.matches("[a-z_]+"))
            throw new IllegalArgumentException("not a table or column: " + table + "." + column);
    }

    public static HistorySource of(String table, UUID id) {
        return new HistorySource(table, "id", id);
    }
}
