package dk.fremskudt.monitoring;

import dk.fremskudt.casework.CaseFileId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface MonitoredCourses extends JpaRepository<MonitoredCourse, UUID> {
    List<MonitoredCourse> findByReferenceIn(Collection<String> references);

    Optional<MonitoredCourse> findByReference(String reference);

    Optional<MonitoredCourse> findByCaseFile(CaseFileId caseFile);
}
