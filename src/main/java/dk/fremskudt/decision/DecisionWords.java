package dk.fremskudt.decision;

import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A decision's place in the words of the course's model, and its amount as people write it. */
@Component
class DecisionWords implements RecordWords {
    private final CaseFileService files;
    private final ProgrammeService programmes;

    DecisionWords(CaseFileService files, ProgrammeService programmes) {
        this.files = files;
        this.programmes = programmes;
    }

    @Override
    public boolean about(String table) {
        return table.equals("decision_decision");
    }

    /** The basis is told by its label. */
    @Override
    public boolean shown(String table, String column) {
        return !column.equals("basis_code");
    }

    @Override
    public Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row) {
        var course = row.get("case_file_id");
        if (column.equals("amount_ore")) return Optional.of(Danish.kroner(Long.parseLong(value)));
        if (!column.equals("place") || course == null) return Optional.empty();
        var programme = files.outline(new CaseFileId(UUID.fromString(course))).programme();
        return programmes.version(programme).model().tools().placeType(value).map(ProgrammeModel.PlaceType::label);
    }
}
