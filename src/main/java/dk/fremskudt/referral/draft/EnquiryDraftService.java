package dk.fremskudt.referral.draft;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Vault;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One's own enquiries begun and not yet registered. What nobody has touched for a month is thrown away when somebody next
 * looks for drafts: names and worries of people about whom nothing was registered are not kept.
 */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class EnquiryDraftService {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final EnquiryDrafts drafts;
    private final Vault vault;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    EnquiryDraftService(EnquiryDrafts drafts, Vault vault, ReadLog readLog, CurrentUser user, Clock clock) {
        this.drafts = drafts;
        this.vault = vault;
        this.readLog = readLog;
        this.user = user;
        this.clock = clock;
    }

    public record DraftRow(UUID id, Instant changedAt) {}

    /** Keeps what the form holds; a draft that is gone meanwhile begins anew. */
    public UUID keep(@Nullable UUID id, Map<String, String> fields) {
        var text = json.writeValueAsString(fields);
        var draft = id == null ? null : own(id).orElse(null);
        if (draft == null)
            return drafts.save(new EnquiryDraft(user.require().user(), text, clock.instant()))
                    .id();
        draft.keep(text, clock.instant());
        return draft.id();
    }

    public Optional<Map<String, String>> read(UUID id) {
        readLog.read(Purpose.CASEWORK, id);
        return own(id).map(draft -> json.readValue(draft.content(), FIELDS));
    }

    public List<DraftRow> mine() {
        forgetOld();
        return drafts.findByUserIdOrderByChangedAtDesc(user.require().user()).stream()
                .map(draft -> new DraftRow(draft.id(), draft.changedAt()))
                .toList();
    }

    public void discard(UUID id) {
        own(id).ifPresent(draft -> {
            drafts.delete(draft);
            vault.erase(id);
        });
    }

    private void forgetOld() {
        var limit = clock.instant().minus(KEPT);
        for (var draft : drafts.findByChangedAtBefore(limit)) {
            drafts.delete(draft);
            vault.erase(draft.id());
        }
    }

    private Optional<EnquiryDraft> own(UUID id) {
        return drafts.findByIdAndUserId(id, user.require().user());
    }
}
