package dk.fremskudt.citizen;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Citizens extends JpaRepository<Citizen, UUID> {

    Optional<Citizen> findByCprIndex(byte[] cprIndex);
}
