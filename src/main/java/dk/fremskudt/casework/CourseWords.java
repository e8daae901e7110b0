package dk.fremskudt.casework;

import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.programme.ProgrammeModel;
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

/** Target groups, places and methods in the words of the model version that the course runs under (M36). */
@Component
class CourseWords implements RecordWords {
    private static final Set<String> TABLES = Set.of("casework_case_file", "casework_contact", "casework_deadline");
    private static final Set<String> TOLD_BETTER = Set.of("number_year", "number_serial", "code");

    private final CaseFiles files;
    private final ProgrammeService programmes;

    CourseWords(CaseFiles files, ProgrammeService programmes) {
        this.files = files;
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
        return switch (column) {
            case "target_group" ->
                programmes
                        .version(new ProgrammeVersionId(id(row, "programme_version_id")))
                        .model()
                        .tasks()
                        .targetGroup(value)
                        .map(ProgrammeModel.TargetGroup::label);
            case "place", "offered_place" -> tools(row).placeType(value).map(ProgrammeModel.PlaceType::label);
            case "methods" -> Optional.of(methods(tools(row), value));
            default -> Optional.empty();
        };
    }

    private static String methods(ProgrammeModel.Tools tools, String codes) {
        return Arrays.stream(codes.split(" "))
                .map(code ->
                        tools.method(code).map(ProgrammeModel.Method::label).orElse(code))
                .collect(Collectors.joining("; "));
    }

    private ProgrammeModel.Tools tools(Map<String, @Nullable String> row) {
        var file = files.require(new CaseFileId(id(row, "case_file_id")));
        return programmes.version(file.programme()).model().tools();
    }

    private static UUID id(Map<String, @Nullable String> row, String column) {
        var id = row.get(column);
        if (id == null) throw new IllegalStateException("a row without " + column);
        return UUID.fromString(id);
    }
}
