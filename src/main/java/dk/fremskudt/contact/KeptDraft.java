package dk.fremskudt.contact;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Ids;
import dk.fremskudt.platform.ProtectedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What somebody is typing (da. kladde). It is nobody's record yet, so it has no history. */
@Entity
@Table(name = "contact_draft")
class KeptDraft {
    @Id
    private UUID id = Ids.next();

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable Integer tenant;

    private UserId userId;
    private CaseFileId caseFileId;
    private ProtectedText content;
    private Instant savedAt;

    protected KeptDraft() {}

    KeptDraft(CaseFileOutline course, UserId user, String content, Instant at) {
        this.caseFileId = course.id();
        this.userId = user;
        write(course, content, at);
    }

    final void write(CaseFileOutline course, String text, Instant at) {
        content = ProtectedText.of(course.citizen().value(), text);
        savedAt = at;
    }

    Optional<String> content() {
        return content.text();
    }

    Instant savedAt() {
        return savedAt;
    }

    CaseFileId caseFile() {
        return caseFileId;
    }
}
