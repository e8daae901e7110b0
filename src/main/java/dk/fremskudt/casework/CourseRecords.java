package dk.fremskudt.casework;

import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.page.CaseFileRecords;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The course itself and its phases, first in its history. */
@Component
class CourseRecords implements CaseFileRecords {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<HistorySource> of(CaseFileId id) {
        return Stream.concat(
                        Stream.of(HistorySource.of("casework_case_file", id.value())),
                        CaseFileRecords.tables(id, "casework_phase_change").stream())
                .toList();
    }
}
