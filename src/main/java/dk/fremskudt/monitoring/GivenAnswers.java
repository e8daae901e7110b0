package dk.fremskudt.monitoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface GivenAnswers extends JpaRepository<GivenAnswer, UUID> {
    List<GivenAnswer> findByRegistrationIn(Collection<UUID> registrations);
}
