package dk.fremskudt.contact;

import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places and methods in the words of the model version that the course runs under (M36). */
@Component
class ContactWords implements RecordWords {
    private final CaseFileService files;
    private final ProgrammeService programmes;

    ContactWords(CaseFileService files, ProgrammeService programmes) {
        this.files = files;
        this.programmes = programmes;
    }

    @Override
    public boolean about(String table) {
        return table.equals("contact_contact");
    }

    @Override
    public Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row) {
        return switch (column) {
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
        var course = row.get("case_file_id");
        if (course == null) throw new IllegalStateException("a contact without its course");
        var outline = files.outline(new CaseFileId(UUID.fromString(course)));
        return programmes.version(outline.programme()).model().tools();
    }
}
