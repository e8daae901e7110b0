package dk.fremskudt.casework;

import java.time.LocalDate;

/**
 * One thing to do in a course.
 *
 * @param kind what it is: {@code deadline}, {@code end}, or what a {@code DaySource} calls it
 * @param text the same in words; a deadline's in the municipality's
 * @param on the day it falls on, or fell, or since when it waits
 */
public record DayItem(CaseFileId caseFile, String number, String citizenName, String kind, String text, LocalDate on) {}
