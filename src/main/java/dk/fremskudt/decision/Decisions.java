package dk.fremskudt.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Decisions extends JpaRepository<Decision, UUID> {

    List<Decision> findByCaseFileIdOrderByDraftedAtDesc(UUID caseFileId);

    boolean existsByReplacesId(UUID older);

    @Query("""
            select d.basisCode, count(distinct d.caseFileId) from Decision d
            where d.caseFileId in :courses and d.decidedAt is not null group by d.basisCode""")
    List<OnBasis> bases(Collection<UUID> courses);

    record OnBasis(String basis, long courses) {}
}
