package dk.fremskudt.casework.page;

import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.CaseFileId;
import java.util.List;
import java.util.stream.Stream;

/** What is kept about a course, as parts of its history. A bean for each part, those of casework itself included. */
public interface CaseFileRecords {

    int order();

    List<HistorySource> of(CaseFileId id);

    /** Tables whose column {@code case_file_id} says which course a row is about. */
    static List<HistorySource> tables(CaseFileId id, String... tables) {
        return Stream.of(tables)
                .map(table -> new HistorySource(table, "case_file_id", id.value()))
                .toList();
    }
}
