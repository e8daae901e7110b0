package dk.fremskudt.planning;

import dk.fremskudt.casework.CaseFileId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Goals extends JpaRepository<Goal, UUID> {

    List<Goal> findByCaseFileIdOrderBySaidOnAscRecordedAtAsc(CaseFileId caseFileId);

    int countByCaseFileId(CaseFileId caseFileId);
}
