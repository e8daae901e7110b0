package dk.fremskudt.monitoring;

import dk.fremskudt.casework.CaseFileId;
import java.time.LocalDate;

/** One wave that waits for answers, in a list. */
public record WaveRow(
        CaseFileId caseFile, String number, String citizenName, String label, LocalDate dueOn, WaveState state) {}
