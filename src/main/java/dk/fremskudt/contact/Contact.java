package dk.fremskudt.contact;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.ContactMade;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A contact with the citizen, or with those whom the caseworker coordinates with (da. kontakt). Attempts count: outreach
 * is measured by tries (M76). One that was registered by mistake is withdrawn, never deleted.
 */
@Entity
@Audited
@Table(name = "contact_contact")
class Contact extends OwnedEntity {
    private CaseFileId caseFileId;

    @Enumerated(EnumType.STRING)
    private Counterpart counterpart;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String offeredPlace;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private @Nullable PlaceChooser placeChosenBy;

    private @Nullable Integer minutes;
    private @Nullable ProtectedText companions;

    @Enumerated(EnumType.STRING)
    private @Nullable NoteKind noteKind;

    private @Nullable ProtectedText note;
    private Instant recordedAt;
    private UserId recordedBy;
    private @Nullable Instant withdrawnAt;

    /** The codes of the methods that were used (M234), between spaces, so that their history reads like any other. */
    private String methods = "";

    protected Contact() {}

    Contact(CaseFileOutline course, ContactForm form, Instant recordedAt, UserId recordedBy) {
        this.caseFileId = course.id();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        fill(course.citizen().value(), form);
    }

    void change(CaseFileOutline course, ContactForm form) {
        requireKept();
        fill(course.citizen().value(), form);
    }

    void withdraw(Instant at) {
        requireKept();
        withdrawnAt = at;
    }

    private void requireKept() {
        if (withdrawnAt != null) throw new Refusal("contact.withdrawn");
    }

    private void fill(UUID citizen, ContactForm form) {
        counterpart = form.counterpart();
        channel = form.channel();
        direction = form.direction();
        occurredAt = form.occurredAt();
        outcome = form.outcome();
        boolean there = channel.inPerson();
        offeredPlace = there ? form.offeredPlace() : null;
        place = there ? form.place() : null;
        placeChosenBy = there ? form.placeChosenBy() : null;
        minutes = form.minutes();
        companions = ProtectedText.ofNullable(citizen, form.companions());
        note = ProtectedText.ofNullable(citizen, form.note());
        noteKind = note == null ? null : form.noteKind();
        methods = String.join(" ", new TreeSet<>(form.methods()));
    }

    CaseFileId caseFile() {
        return caseFileId;
    }

    /** What the course's deadlines are told. */
    ContactMade made() {
        return new ContactMade(
                id(), occurredAt, counterpart == Counterpart.CITIZEN, outcome.attempt(), outcome.contact());
    }

    @Nullable String place() {
        return place;
    }

    boolean recordedBy(UserId user) {
        return recordedBy.equals(user);
    }

    ContactDetails details() {
        return new ContactDetails(
                new ContactId(id()),
                version(),
                new ContactForm(
                        counterpart,
                        channel,
                        direction,
                        occurredAt,
                        outcome,
                        offeredPlace,
                        place,
                        placeChosenBy,
                        minutes,
                        methods.isEmpty() ? Set.of() : Set.of(methods.split(" ")),
                        ProtectedText.read(companions),
                        noteKind,
                        ProtectedText.read(note)),
                recordedAt,
                recordedBy);
    }
}
