package dk.fremskudt.programme;

import dk.fremskudt.audit.Change;
import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.platform.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A changed model place by place, as the publishing dialog shows it; a new one by its name. */
@Component
class ModelWords implements RecordWords {
    @Override
    public boolean about(String table) {
        return table.equals("programme_version") || table.equals("programme_profile");
    }

    @Override
    public Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row) {
        return switch (column) {
            case "model" ->
                Optional.of(Words.t(
                        "programme.history.whole",
                        ModelJson.read(value, ProgrammeModel.class).title()));
            case "profile" -> Optional.of(Words.t("programme.history.profile"));
            default -> Optional.empty();
        };
    }

    @Override
    public List<Change.Field> parts(String table, String column, @Nullable String before, @Nullable String after) {
        if (!column.equals("model") || before == null || after == null) return List.of();
        return ModelDiff.between(
                        ModelJson.read(before, ProgrammeModel.class), ModelJson.read(after, ProgrammeModel.class))
                .stream()
                .map(change -> new Change.Field(column, place(change), change.before(), change.after()))
                .toList();
    }

    private static String place(ModelChange change) {
        return Words.t(
                "programme.diff.place",
                Words.t("programme.aspect." + change.aspect().name().toLowerCase(Locale.ROOT)),
                change.field(Words.locale()));
    }
}
