package dk.fremskudt.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one table's rows, said in the words that its module has for them. */
final class InWords {
    private final String table;
    private final List<RecordWords> speakers;

    InWords(String table, List<RecordWords> all) {
        this.table = table;
        this.speakers = all.stream().filter(one -> one.about(table)).toList();
    }

    /** The fields that differ, in the columns' order; either row may be empty. */
    List<Change.Field> fields(Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        Set<String> columns = new LinkedHashSet<>(after.isEmpty() ? before.keySet() : after.keySet());
        var row = after.isEmpty() ? before : after;
        var fields = new ArrayList<Change.Field>();
        for (String column : columns) {
            if (Objects.equals(before.get(column), after.get(column))) continue;
            if (!speakers.stream().allMatch(one -> one.shown(table, column))) continue;
            var parts = speakers.stream()
                    .flatMap(one -> one.parts(table, column, before.get(column), after.get(column)).stream())
                    .toList();
            fields.addAll(parts);
            if (!parts.isEmpty()) continue;
            fields.add(new Change.Field(
                    column,
                    ask(one -> one.label(table, column, row)).orElse(null),
                    said(column, before),
                    said(column, after)));
        }
        return List.copyOf(fields);
    }

    private @Nullable String said(String column, Map<String, @Nullable String> row) {
        String value = row.get(column);
        return value == null || value.isBlank()
                ? value
                : ask(one -> one.value(table, column, value, row)).orElse(value);
    }

    private Optional<String> ask(Function<RecordWords, Optional<String>> question) {
        return speakers.stream().map(question).flatMap(Optional::stream).findFirst();
    }
}
