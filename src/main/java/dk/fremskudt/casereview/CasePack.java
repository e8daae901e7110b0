package dk.fremskudt.casereview;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A course on its way out of the municipality without anybody in it (M178): drafted, checked by the machine, passed by
 * somebody else than whoever drafted it, released by a lead, perhaps withdrawn.
 */
@Entity
@Audited
@Table(name = "casereview_pack")
class CasePack extends OwnedEntity {
    private CaseFileId caseFileId;
    private UUID citizenId;
    private String title;

    @Enumerated(EnumType.STRING)
    private PackState state = PackState.DRAFT;

    /** The facts as they were when the pack was made: what is passed is what is released. */
    private ProtectedText facts;

    private UserId madeBy;
    private Instant madeAt;
    private @Nullable UserId submittedBy;
    private @Nullable UserId readBy;
    private @Nullable Instant readAt;
    private @Nullable ProtectedText comment;
    private @Nullable UserId releasedBy;
    private @Nullable Instant releasedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable ProtectedText withdrawalReason;

    protected CasePack() {}

    CasePack(CaseFileId caseFile, UUID citizen, String title, String facts, UserId madeBy, Instant madeAt) {
        this.caseFileId = caseFile;
        this.citizenId = citizen;
        this.title = title;
        this.facts = ProtectedText.of(citizen, facts);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    void requireDraft() {
        if (state != PackState.DRAFT) throw new Refusal("casereview.notDraft");
    }

    /** @param open how many findings nobody has dealt with */
    void submit(int open, UserId by) {
        requireDraft();
        if (open > 0) throw new Refusal("casereview.openFindings", open);
        state = PackState.CHECKED;
        submittedBy = by;
        comment = null;
    }

    void pass(int open, UserId reader, Instant at) {
        if (state != PackState.CHECKED) throw new Refusal("casereview.notChecked");
        requireOther(reader);
        if (open > 0) throw new Refusal("casereview.openFindings", open);
        state = PackState.PASSED;
        readBy = reader;
        readAt = at;
    }

    void sendBack(UserId reader, Instant at, String why) {
        if (state != PackState.CHECKED && state != PackState.PASSED) throw new Refusal("casereview.notChecked");
        if (why.isBlank()) throw new Refusal("casereview.commentNeeded");
        state = PackState.DRAFT;
        readBy = reader;
        readAt = at;
        comment = ProtectedText.of(citizenId, why.strip());
    }

    /** Whoever drafted it takes it back before it is read. */
    void reopen() {
        if (state != PackState.CHECKED && state != PackState.PASSED) throw new Refusal("casereview.notChecked");
        state = PackState.DRAFT;
        readBy = null;
        readAt = null;
    }

    void release(int open, UserId lead, Instant at) {
        if (state != PackState.PASSED) throw new Refusal("casereview.notPassed");
        if (open > 0) throw new Refusal("casereview.openFindings", open);
        state = PackState.RELEASED;
        releasedBy = lead;
        releasedAt = at;
    }

    void withdraw(String reason, Instant at) {
        if (state != PackState.RELEASED) throw new Refusal("casereview.notReleased");
        if (reason.isBlank()) throw new Refusal("casereview.reasonNeeded");
        state = PackState.WITHDRAWN;
        withdrawnAt = at;
        withdrawalReason = ProtectedText.of(citizenId, reason.strip());
    }

    private void requireOther(UserId reader) {
        if (reader.equals(madeBy) || reader.equals(submittedBy)) throw new Refusal("casereview.ownPack");
    }

    CasePackId packId() {
        return new CasePackId(id());
    }

    CaseFileId caseFile() {
        return caseFileId;
    }

    UUID citizen() {
        return citizenId;
    }

    PackState state() {
        return state;
    }

    String title() {
        return title;
    }

    UserId madeBy() {
        return madeBy;
    }

    @Nullable UserId readBy() {
        return readBy;
    }

    @Nullable String comment() {
        return ProtectedText.read(comment);
    }

    /** The facts as JSON; nothing where the citizen was erased. */
    String facts() {
        return facts.text().orElseThrow(() -> new Refusal("casereview.erased"));
    }

    CasePackRow row(String caseNumber, String maker) {
        return new CasePackRow(packId(), caseFile(), caseNumber, title, state, madeBy(), maker, madeAt, releasedAt);
    }
}
