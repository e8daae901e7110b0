package dk.fremskudt.contact;

import java.time.Instant;

/** A contact that was typed and not yet registered. */
public record ContactDraft(UnfinishedContact form, Instant savedAt) {}
