package dk.fremskudt.casework;

import java.util.List;

/** A caseworker's day: what is late, what is due, what waits for her and what is coming. Earliest first. */
public record Day(List<DayItem> late, List<DayItem> today, List<DayItem> waiting, List<DayItem> upcoming) {}
