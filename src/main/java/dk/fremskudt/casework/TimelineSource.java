package dk.fremskudt.casework;

import java.util.List;

/** Lines that a module above adds to a course's timeline. */
public interface TimelineSource {

    List<TimelineEntry> entries(CaseFileId id);
}
