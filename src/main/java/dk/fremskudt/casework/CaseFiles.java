package dk.fremskudt.casework;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.referral.EnquiryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseFiles extends JpaRepository<CaseFile, UUID> {

    Optional<CaseFile> findByEnquiryId(EnquiryId enquiryId);

    List<CaseFile> findByCoordinatorIdAndClosedAtIsNull(UserId coordinatorId);

    @Query("select c.id from CaseFile c where c.coordinatorId = :coordinator")
    List<UUID> idsOf(UserId coordinator);

    List<CaseFile> findByCitizenIdOrderByOpenedAtDesc(CitizenId citizenId);

    List<Traits> findByDemonstration(boolean demonstration);

    /** The course, or the same refusal whether it does not exist or belongs to another municipality. */
    default CaseFile require(CaseFileId id) {
        return findById(id.value()).orElseThrow(() -> new Refusal("casework.notFound"));
    }

    /** What is asked of all courses at once without opening any. */
    record Traits(UUID id, String targetGroup, @Nullable ClosingExit closingExit) {}
}
