package dk.fremskudt.evaluation.pack;

import java.time.LocalDate;
import java.util.UUID;

/** A released pack in a list. */
public record CaseReviewRow(
        UUID id, int municipality, String municipalityName, String title, boolean fictional, LocalDate releasedOn) {}
