package dk.fremskudt.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Contacts extends JpaRepository<Contact, UUID> {

    List<Contact> findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(UUID caseFileId);

    Optional<Contact> findFirstByCaseFileIdAndPlaceIsNotNullAndWithdrawnAtIsNullOrderByOccurredAtDesc(UUID caseFileId);

    Optional<Contact> findFirstByCaseFileIdAndWithdrawnAtIsNullOrderByRecordedAtDesc(UUID caseFileId);
}
