package dk.fremskudt.contact;

import dk.fremskudt.casework.CaseFileId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Contacts extends JpaRepository<Contact, UUID> {

    List<Contact> findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(UUID caseFileId);

    Optional<Contact> findFirstByCaseFileIdAndPlaceIsNotNullAndWithdrawnAtIsNullOrderByOccurredAtDesc(UUID caseFileId);

    Optional<Contact> findFirstByCaseFileIdAndWithdrawnAtIsNullOrderByRecordedAtDesc(UUID caseFileId);

    @Query("""
            select c.caseFileId, max(c.occurredAt) from Contact c
            where c.caseFileId in :courses and c.withdrawnAt is null group by c.caseFileId""")
    List<Latest> latest(Collection<UUID> courses);

    @Query("""
            select distinct c.caseFileId from Contact c
            where c.caseFileId in :courses and c.withdrawnAt is null and c.occurredAt >= :since""")
    Set<UUID> heardOfSince(Collection<UUID> courses, Instant since);

    default List<Contact> latestFirst(CaseFileId course) {
        return findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(course.value());
    }

    record Latest(UUID course, Instant at) {}
}
