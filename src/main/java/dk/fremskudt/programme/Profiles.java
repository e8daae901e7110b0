package dk.fremskudt.programme;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Profiles extends JpaRepository<Profile, UUID> {
    Optional<Profile> findFirstByOrderById();
}
