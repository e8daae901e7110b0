package dk.fremskudt.contact;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptDrafts extends JpaRepository<KeptDraft, UUID> {

    Optional<KeptDraft> findByUserIdAndCaseFileId(UserId userId, CaseFileId caseFileId);

    List<KeptDraft> findByUserIdOrderBySavedAt(UserId userId);

    void deleteByUserIdAndCaseFileId(UserId userId, CaseFileId caseFileId);

    void deleteBySavedAtBefore(Instant limit);
}
