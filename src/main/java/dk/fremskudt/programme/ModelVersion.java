package dk.fremskudt.programme;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of the municipality's model: a draft that is edited, then published and from then on immutable. */
@Entity
@Audited
@Table(name = "programme_version")
class ModelVersion extends OwnedEntity {
    enum State {
        DRAFT,
        PUBLISHED
    }

    private int number;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private @Nullable LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private String model;

    private Instant createdAt;
    private UserId createdBy;
    private @Nullable Instant publishedAt;
    private @Nullable UserId publishedBy;

    ModelVersion() {}

    ModelVersion(int number, ProgrammeModel model, UserId by, Instant at) {
        this.number = number;
        this.model = ModelJson.write(model);
        this.createdBy = by;
        this.createdAt = at;
    }

    void change(ProgrammeModel newer) {
        requireDraft();
        model = ModelJson.write(newer);
    }

    void publish(LocalDate from, UserId by, Instant at) {
        requireDraft();
        state = State.PUBLISHED;
        validFrom = from;
        publishedBy = by;
        publishedAt = at;
    }

    void requireDraft() {
        if (state != State.DRAFT) throw new Refusal("programme.version.published", number);
    }

    int number() {
        return number;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    ProgrammeModel model() {
        return ModelJson.read(model, ProgrammeModel.class);
    }

    @Nullable LocalDate validFrom() {
        return validFrom;
    }

    UserId createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    ProgrammeVersionId versionId() {
        return new ProgrammeVersionId(id());
    }

    /** As others see it; only for a published one. */
    ProgrammeVersion published() {
        return new ProgrammeVersion(versionId(), number, Objects.requireNonNull(validFrom), model());
    }
}
