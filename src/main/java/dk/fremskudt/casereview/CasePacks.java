package dk.fremskudt.casereview;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Refusal;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CasePacks extends JpaRepository<CasePack, UUID> {
    String FOR_READER = "from CasePack p where p.state = CHECKED and p.madeBy <> :reader and p.submittedBy <> :reader";

    List<CasePack> findByCaseFileIdOrderByMadeAtDesc(CaseFileId caseFile);

    List<CasePack> findByCitizenId(UUID citizen);

    List<CasePack> findByStateInOrderByMadeAtDesc(Collection<PackState> states, Pageable page);

    int countByStateIn(Collection<PackState> states);

    /** Checked packs that this reader has neither made nor submitted. */
    @Query(FOR_READER + " order by p.madeAt desc")
    List<CasePack> forReader(UserId reader, Pageable page);

    @Query("select count(p) " + FOR_READER)
    int countForReader(UserId reader);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CasePack> findLockedById(UUID id);

    /** The same, held until the transaction ends: texts don't change under somebody who passes them. */
    default CasePack locked(CasePackId id) {
        return findLockedById(id.value()).orElseThrow(() -> new Refusal("casereview.notFound"));
    }

    /** The pack, or the same refusal whether it does not exist or belongs to another municipality. */
    default CasePack require(CasePackId id) {
        return findById(id.value()).orElseThrow(() -> new Refusal("casereview.notFound"));
    }
}
