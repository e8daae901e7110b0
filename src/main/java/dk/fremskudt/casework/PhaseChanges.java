package dk.fremskudt.casework;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PhaseChanges extends JpaRepository<PhaseChange, UUID> {

    List<PhaseChange> findByCaseFileIdOrderByMovedAt(CaseFileId caseFileId);
}
