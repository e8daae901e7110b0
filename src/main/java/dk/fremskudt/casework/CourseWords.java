package dk.fremskudt.casework;

import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.programme.ProgrammeVersionId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Target groups in the words of the model version that the course runs under (M36). */
@Component
class CourseWords implements RecordWords {
    private static final Set<String> TABLES = Set.of("casework_case_file", "casework_deadline");
    private static final Set<String> TOLD_BETTER = Set.of("number_year", "number_serial", "code");

    private final ProgrammeService programmes;

    CourseWords(ProgrammeService programmes) {
        this.programmes = programmes;
    }

    @Override
    public boolean about(String table) {
        return TABLES.contains(table);
    }

    @Override
    public boolean shown(String table, String column) {
        return !TOLD_BETTER.contains(column);
    }

    @Override
    public Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row) {
        if (!column.equals("target_group")) return Optional.empty();
        return programmes
                .version(new ProgrammeVersionId(id(row, "programme_version_id")))
                .model()
                .tasks()
                .targetGroup(value)
                .map(ProgrammeModel.TargetGroup::label);
    }

    private static UUID id(Map<String, @Nullable String> row, String column) {
        var id = row.get(column);
        if (id == null) throw new IllegalStateException("a row without " + column);
        return UUID.fromString(id);
    }
}
