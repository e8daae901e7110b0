package dk.fremskudt.casework.page;

import dk.fremskudt.casework.CaseFileId;
import java.util.List;

/** Lines that a module above adds to a course's timeline. */
public interface TimelineSource {

    List<TimelineEntry> entries(CaseFileId id);
}
