package dk.fremskudt.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PlannedWaves extends JpaRepository<PlannedWave, UUID> {
    List<PlannedWave> findByCourseOrderByWave(UUID course);
}
