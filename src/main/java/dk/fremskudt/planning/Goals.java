package dk.fremskudt.planning;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Goals extends JpaRepository<Goal, UUID> {

    List<Goal> findByCaseFileIdOrderBySaidOnAscRecordedAtAsc(UUID caseFileId);

    int countByCaseFileId(UUID caseFileId);
}
