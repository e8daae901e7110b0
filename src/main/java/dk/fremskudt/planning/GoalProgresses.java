package dk.fremskudt.planning;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GoalProgresses extends JpaRepository<GoalProgress, UUID> {

    List<GoalProgress> findByGoalIdInOrderByNotedOnAscIdAsc(Collection<UUID> goalIds);
}
