package dk.fremskudt.casework;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Handovers extends JpaRepository<Handover, UUID> {

    Optional<Handover> findByCaseFileId(CaseFileId caseFileId);
}
