package dk.fremskudt.casework;

import dk.fremskudt.identity.UserId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of contacts, one for each caseworker and course, protected like the record itself. */
@Component
class ContactDraftStore {
    private static final Duration KEPT = Duration.ofDays(30);

    private final KeptDrafts drafts;
    private final EntityManager entities;
    private final JsonMapper json;
    private final Clock clock;

    ContactDraftStore(KeptDrafts drafts, EntityManager entities, JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    void keep(CaseFile file, UserId user, UnfinishedContact form) {
        var content = json.writeValueAsString(form);
        drafts.findByUserIdAndCaseFileId(user.value(), file.id())
                .ifPresentOrElse(
                        draft -> draft.write(file, content, clock.instant()),
                        () -> entities.persist(new KeptDraft(file, user, content, clock.instant())));
    }

    Optional<ContactDraft> of(CaseFile file, UserId user) {
        return drafts.findByUserIdAndCaseFileId(user.value(), file.id())
                .flatMap(draft -> draft.content()
                        .map(content ->
                                new ContactDraft(json.readValue(content, UnfinishedContact.class), draft.savedAt())));
    }

    /** What nobody has touched for a month is no draft any more, whoever wrote it. */
    void forgetOld() {
        drafts.deleteBySavedAtBefore(clock.instant().minus(KEPT));
    }

    void drop(CaseFile file, UserId user) {
        drafts.deleteByUserIdAndCaseFileId(user.value(), file.id());
    }
}
