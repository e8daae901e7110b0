package dk.fremskudt.audit;

import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.RequestId;
import dk.fremskudt.platform.RunningAct;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.annotations.TenantId;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who changed something, when, as which act and why, in which request. */
@Entity
@RevisionEntity(Revision.Author.class)
@Table(name = "audit_revision")
class Revision {
    @Id
    @RevisionNumber
    @GeneratedValue(generator = "audit_revision_seq")
    @SequenceGenerator(name = "audit_revision_seq", sequenceName = "audit_revision_seq", allocationSize = 50)
    private long id;

    @RevisionTimestamp
    private Instant at;

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable Integer tenant;

    private @Nullable UserId userId;
    private String userName;
    private String act;
    private @Nullable String reason;
    private String requestId;

    Revision() {}

    static class Author implements RevisionListener {
        private final Clock clock;

        /** Hibernate asks Spring for it, and with it for the one clock of the program. */
        Author(Clock clock) {
            this.clock = clock;
        }

        @Override
        public void newRevision(Object entity) {
            var revision = (Revision) entity;
            var signedIn = SecurityContextHolder.getContext().getAuthentication();
            if (signedIn != null && signedIn.getPrincipal() instanceof SignedIn user) {
                revision.userId = user.user();
                revision.userName = user.name();
            } else {
                revision.userName = "–";
            }
            revision.at = clock.instant();
            revision.act = RunningAct.current().code();
            revision.reason = RunningAct.current().reason();
            revision.requestId = RequestId.current();
        }
    }
}
