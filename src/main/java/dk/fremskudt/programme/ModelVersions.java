package dk.fremskudt.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ModelVersions extends JpaRepository<ModelVersion, UUID> {
    Optional<ModelVersion> findFirstByStateAndValidFromLessThanEqualOrderByValidFromDesc(
            ModelVersion.State state, LocalDate date);

    Optional<ModelVersion> findFirstByStateOrderByValidFromDesc(ModelVersion.State state);

    Optional<ModelVersion> findFirstByState(ModelVersion.State state);

    List<ModelVersion> findAllByOrderByNumberDesc();
}
