package dk.fremskudt.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface Users extends JpaRepository<User, UUID> {
    Optional<User> findByUsername(String username);

    List<User> findByRoleInAndActiveTrueOrderByName(Collection<Role> roles);

    List<User> findAllByOrderByName();
}
