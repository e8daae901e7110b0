package dk.fremskudt.contact;

import dk.fremskudt.casework.CaseFileId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Contacts extends JpaRepository<Contact, UUID> {

    List<Contact> findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(CaseFileId caseFileId);

    Optional<Contact> findFirstByCaseFileIdAndPlaceIsNotNullAndWithdrawnAtIsNullOrderByOccurredAtDesc(
            CaseFileId caseFileId);

    Optional<Contact> findFirstByCaseFileIdAndWithdrawnAtIsNullOrderByRecordedAtDesc(CaseFileId caseFileId);

    @Query("""
            select c.caseFileId, max(c.occurredAt) from Contact c
            where c.caseFileId in :courses and c.withdrawnAt is null group by c.caseFileId""")
    List<Latest> latest(Collection<CaseFileId> courses);

    default List<Contact> latestFirst(CaseFileId course) {
        return findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(course);
    }

    record Latest(CaseFileId course, Instant at) {}
}
