package dk.fremskudt.casereview.assembly;

import java.util.List;

/** A part of a pack: its lines, with every text held back, and the texts of the course that could go along with them. */
record Part<T>(List<T> lines, List<CourseText> texts) {}
