package dk.fremskudt.casework;

import java.util.List;

/** The audited tables of a module that hold a course's records, each with its column {@code case_file_id}. */
public interface CaseFileRecords {

    int order();

    List<String> tables();
}
