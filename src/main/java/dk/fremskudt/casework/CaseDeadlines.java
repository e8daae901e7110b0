package dk.fremskudt.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseDeadlines extends JpaRepository<CaseDeadline, UUID> {

    List<CaseDeadline> findByCaseFileIdOrderByDueOn(CaseFileId caseFileId);
}
