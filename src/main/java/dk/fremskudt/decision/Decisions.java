package dk.fremskudt.decision;

import dk.fremskudt.casework.CaseFileId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<Decision, UUID> {

    List<Decision> findByCaseFileIdOrderByDraftedAtDesc(CaseFileId caseFileId);

    boolean existsByReplacesId(UUID older);
}
