package dk.fremskudt.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptDrafts extends JpaRepository<KeptDraft, UUID> {

    Optional<KeptDraft> findByUserIdAndCaseFileId(UUID userId, UUID caseFileId);

    List<KeptDraft> findByUserIdOrderBySavedAt(UUID userId);

    void deleteByUserIdAndCaseFileId(UUID userId, UUID caseFileId);

    void deleteBySavedAtBefore(Instant limit);
}
