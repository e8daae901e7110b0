package dk.fremskudt.casereview;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FalseAlarms extends JpaRepository<FalseAlarm, UUID> {
    List<FalseAlarm> findByTextIdIn(Collection<UUID> texts);
}
