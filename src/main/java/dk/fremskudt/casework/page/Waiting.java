package dk.fremskudt.casework.page;

import dk.fremskudt.casework.CaseFileId;
import java.time.LocalDate;

/**
 * Something in a course that waits for its caseworker.
 *
 * @param kind what it is: {@code draft}, {@code handover}, {@code silence} …
 * @param text the same in words
 * @param since the oldest stands first
 */
public record Waiting(CaseFileId caseFile, String kind, String text, LocalDate since) {}
