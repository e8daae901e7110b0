package dk.fremskudt.referral;

import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.platform.ui.Words;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.programme.ProgrammeVersionId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was ticked, in the words of the form that it was ticked in. */
@Component
class ScreeningWords implements RecordWords {
    private final ProgrammeService programmes;

    ScreeningWords(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public boolean about(String table) {
        return table.equals("referral_screening");
    }

    @Override
    public Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row) {
        var version = row.get("programme_id");
        return column.equals("ticked") && version != null ? Optional.of(ticked(value, version)) : Optional.empty();
    }

    private String ticked(String keys, String version) {
        var form = programmes
                .version(new ProgrammeVersionId(UUID.fromString(version)))
                .model()
                .tools()
                .screening();
        var ticked = Set.of(keys.split(" "));
        if (ticked.contains(ScreeningAdvice.NONE_FITS)) return Words.t("referral.form.none");
        var labels = form.categories().stream()
                .flatMap(category -> category.criteria().stream()
                        .filter(criterion -> ticked.contains(ScreeningAdvice.key(category, criterion)))
                        .map(criterion -> criterion.label().replaceFirst("\\.$", "")))
                .collect(Collectors.joining("; "));
        return labels.isEmpty() ? Arrays.toString(keys.split(" ")) : labels;
    }
}
