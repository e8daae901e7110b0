package dk.fremskudt.casework;

import dk.fremskudt.platform.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFiles extends JpaRepository<CaseFile, UUID> {

    Optional<CaseFile> findByEnquiryId(UUID enquiryId);

    List<CaseFile> findByCoordinatorIdAndClosedAtIsNull(UUID coordinatorId);

    @Query("select c.id from CaseFile c where c.coordinatorId = :coordinator")
    List<UUID> idsOf(UUID coordinator);

    List<CaseFile> findByCitizenIdOrderByOpenedAtDesc(UUID citizenId);

    List<Traits> findByDemonstration(boolean demonstration);

    /** The course, or the same refusal whether it does not exist or belongs to another municipality. */
    default CaseFile require(CaseFileId id) {
        return findById(id.value()).orElseThrow(() -> new Refusal("casework.notFound"));
    }

    /** What is asked of all courses at once without opening any. */
    record Traits(UUID id, String targetGroup, @Nullable ClosingExit closingExit) {}
}
