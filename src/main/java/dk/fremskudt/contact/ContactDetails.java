package dk.fremskudt.contact;

import dk.fremskudt.identity.UserId;
import java.time.Instant;

/** A registered contact and who registered it when. */
public record ContactDetails(ContactId id, int version, ContactForm form, Instant recordedAt, UserId recordedBy) {}
