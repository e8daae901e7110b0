package dk.fremskudt.casework;

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
@Table(name = "casework_draft")
class KeptDraft {
    @Id
    private UUID id = Ids.next();

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable Integer tenant;

    private UUID userId;
    private UUID caseFileId;
    private ProtectedText content;
    private Instant savedAt;

    protected KeptDraft() {}

    KeptDraft(CaseFile file, UserId user, String content, Instant at) {
        this.caseFileId = file.id();
        this.userId = user.value();
        write(file, content, at);
    }

    final void write(CaseFile file, String text, Instant at) {
        content = ProtectedText.of(file.citizen(), text);
        savedAt = at;
    }

    Optional<String> content() {
        return content.text();
    }

    Instant savedAt() {
        return savedAt;
    }

    UUID caseFile() {
        return caseFileId;
    }
}
