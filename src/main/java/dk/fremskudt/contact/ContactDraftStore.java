package dk.fremskudt.contact;

import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.identity.UserId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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

    void keep(CaseFileOutline course, UserId user, UnfinishedContact form) {
        var content = json.writeValueAsString(form);
        drafts.findByUserIdAndCaseFileId(user, course.id())
                .ifPresentOrElse(
                        draft -> draft.write(course, content, clock.instant()),
                        () -> entities.persist(new KeptDraft(course, user, content, clock.instant())));
    }

    Optional<ContactDraft> of(CaseFileOutline course, UserId user) {
        return drafts.findByUserIdAndCaseFileId(user, course.id())
                .flatMap(draft -> draft.content()
                        .map(content ->
                                new ContactDraft(json.readValue(content, UnfinishedContact.class), draft.savedAt())));
    }

    /** All of somebody's drafts, oldest first. */
    List<KeptDraft> of(UserId user) {
        return drafts.findByUserIdOrderBySavedAt(user);
    }

    /** What nobody has touched for a month is no draft any more, whoever wrote it. */
    void forgetOld() {
        drafts.deleteBySavedAtBefore(clock.instant().minus(KEPT));
    }

    void drop(CaseFileOutline course, UserId user) {
        drafts.deleteByUserIdAndCaseFileId(user, course.id());
    }
}
