package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** An enquiry (da. henvendelse): a partner tells of a citizen, and is to hear back. */
@Entity
@Audited
@Table(name = "referral_enquiry")
class Enquiry extends OwnedEntity {
    private CitizenId citizenId;
    private PartnerId partnerId;
    private @Nullable ProtectedText informant;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private Instant receivedAt;
    private ProtectedText concern;

    @Enumerated(EnumType.STRING)
    private FirstContact firstContact;

    private boolean evictionThreat;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    @Enumerated(EnumType.STRING)
    private KnownChoice knownChoice;

    private @Nullable ProtectedText knownReason;

    @Enumerated(EnumType.STRING)
    private EnquiryStatus status = EnquiryStatus.NEW;

    private UserId registeredBy;
    private @Nullable UserId responsible;
    private @Nullable Instant screenedAt;
    private @Nullable LocalDate contactDue;
    private @Nullable LocalDate replyDue;
    private @Nullable Instant repliedAt;
    private @Nullable UserId repliedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel replyChannel;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String targetGroup;
    private @Nullable Instant decidedAt;
    private @Nullable UserId decidedBy;

    protected Enquiry() {}

    Enquiry(CitizenId citizen, EnquiryForm form, Told told, Deadlines due, UserId registeredBy) {
        citizenId = citizen;
        knownChoice = told.choice();
        knownReason = ProtectedText.ofNullable(citizenId.value(), told.reason());
        this.registeredBy = registeredBy;
        change(form, due);
    }

    /** What the partner told turned out otherwise; the deadlines follow the time it was received. */
    final void change(EnquiryForm form, Deadlines due) {
        partnerId = form.partner();
        informant = ProtectedText.ofNullable(citizenId.value(), form.informant());
        channel = form.channel();
        receivedAt = form.receivedAt();
        concern = ProtectedText.of(citizenId.value(), form.concern());
        firstContact = form.firstContact();
        evictionThreat = form.evictionThreat();
        consent = form.consent();
        contactDue = due.contact();
        replyDue = due.reply();
    }

    void take(UserId caseworker) {
        refuseDecided();
        responsible = caseworker;
        status = EnquiryStatus.SCREENING;
    }

    /** The form was filled in some more; noted here, so that two who fill it in at once notice each other. */
    void screened(UserId by, Instant at) {
        if (status == EnquiryStatus.NEW) take(by);
        refuseDecided();
        screenedAt = at;
    }

    void decide(Outcome outcome, @Nullable String targetGroup, UserId by, Instant at) {
        refuseDecided();
        this.outcome = outcome;
        this.targetGroup = targetGroup;
        decidedBy = by;
        decidedAt = at;
        if (responsible == null) responsible = by;
        status = EnquiryStatus.DECIDED;
    }

    void reply(Channel how, UserId by, Instant at) {
        if (repliedAt != null) throw new Refusal("referral.reply.given");
        repliedAt = at;
        repliedBy = by;
        replyChannel = how;
    }

    private void refuseDecided() {
        if (status == EnquiryStatus.DECIDED) throw new Refusal("referral.decided.already");
    }

    EnquiryId enquiryId() {
        return new EnquiryId(id());
    }

    CitizenId citizen() {
        return citizenId;
    }

    PartnerId partner() {
        return partnerId;
    }

    Optional<String> informant() {
        return Optional.ofNullable(ProtectedText.read(informant));
    }

    EnquiryStatus status() {
        return status;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable UserId responsible() {
        return responsible;
    }

    EnquiryDetails details(String citizenName, String partnerName, @Nullable Screening screening) {
        return new EnquiryDetails(
                enquiryId(),
                version(),
                citizen(),
                citizenName,
                partner(),
                partnerName,
                ProtectedText.read(informant),
                channel,
                receivedAt,
                concern.orErased(),
                firstContact,
                evictionThreat,
                consent,
                knownChoice,
                ProtectedText.read(knownReason),
                status,
                registeredBy,
                responsible(),
                contactDue,
                new EnquiryDetails.Reply(replyDue, repliedAt, repliedBy, replyChannel),
                decided(screening));
    }

    EnquirySummary summary(String partnerName) {
        return new EnquirySummary(
                enquiryId(),
                citizen(),
                partnerName,
                channel,
                receivedAt,
                concern.orErased(),
                evictionThreat,
                firstContact,
                contactDue);
    }

    EnquiryRow row(String citizenName, String partnerName, @Nullable String responsibleName, LocalDate today) {
        var open = status != EnquiryStatus.DECIDED;
        return new EnquiryRow(
                enquiryId(),
                citizenName,
                partnerName,
                receivedAt,
                status,
                outcome,
                evictionThreat,
                contactDue,
                open && contactDue != null && contactDue.isBefore(today),
                repliedAt == null,
                responsibleName);
    }

    private EnquiryDetails.@Nullable Decided decided(@Nullable Screening screening) {
        if (outcome == null || decidedAt == null || decidedBy == null) return null;
        return new EnquiryDetails.Decided(
                outcome,
                targetGroup,
                decidedAt,
                decidedBy,
                screening == null ? null : screening.reason(),
                screening == null ? null : screening.otherService());
    }
}
