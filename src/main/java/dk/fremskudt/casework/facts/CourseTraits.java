package dk.fremskudt.casework.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a course adds to a combination that could point to a person.
 *
 * @param targetGroup code of the municipality's model
 * @param exit how it was closed; null while it is open
 */
public record CourseTraits(String targetGroup, @Nullable String exit) {}
