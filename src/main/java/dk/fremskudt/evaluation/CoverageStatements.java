package dk.fremskudt.evaluation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface CoverageStatements extends JpaRepository<CoverageStatement, UUID> {
    List<CoverageStatement> findByWithdrawnFalseOrderByPeriodFrom();
}
