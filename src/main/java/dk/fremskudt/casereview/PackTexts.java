package dk.fremskudt.casereview;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PackTexts extends JpaRepository<PackText, UUID> {
    List<PackText> findByPackIdOrderBySourceAscPositionAsc(CasePackId pack);
}
