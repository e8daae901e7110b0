package dk.fremskudt.tenancy;

import dk.fremskudt.platform.Ids;
import dk.fremskudt.platform.StaleEdit;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row that a municipality owns: a time-ordered id, the tenant, and a version that notices two editors. */
@MappedSuperclass
@Audited
public abstract class OwnedEntity implements Persistable<UUID> {
    @Id
    private UUID id = Ids.next();

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable Integer tenant;

    @Version
    @NotAudited
    private int version;

    @Transient
    private boolean unsaved = true;

    public UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }

    public int version() {
        return version;
    }

    /** Refuses to overwrite what somebody else saved after {@code seen} was read. */
    public void checkVersion(int seen) {
        if (seen != version)
            throw new StaleEdit(getClass().getAnnotation(Table.class).name(), id, seen, version);
    }

    @PostLoad
    @PostPersist
    void saved() {
        unsaved = false;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OwnedEntity that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(id);
    }
}
