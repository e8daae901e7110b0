package dk.fremskudt.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Registrations extends JpaRepository<Registration, UUID> {
    List<Registration> findByCourseIn(Collection<UUID> courses);
}
