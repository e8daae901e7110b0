package dk.fremskudt.referral.draft;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Ids;
import dk.fremskudt.platform.ProtectedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry begun and not yet registered (da. kladde): kept as she types, so that nothing is lost, readable by her
 * alone, under a key of its own that goes with it.
 */
@Entity
@Table(name = "referral_draft")
class EnquiryDraft {
    @Id
    private UUID id = Ids.next();

    @TenantId
    @Column(name = "tenant_id")
    private @Nullable Integer tenant;

    private UserId userId;
    private ProtectedText content;
    private Instant changedAt;

    protected EnquiryDraft() {}

    EnquiryDraft(UserId user, String content, Instant at) {
        userId = user;
        keep(content, at);
    }

    final void keep(String text, Instant at) {
        content = ProtectedText.of(id, text);
        changedAt = at;
    }

    UUID id() {
        return id;
    }

    String content() {
        return content.text().orElse("{}");
    }

    Instant changedAt() {
        return changedAt;
    }
}
