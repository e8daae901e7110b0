package dk.fremskudt.referral.draft;

import dk.fremskudt.identity.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface EnquiryDrafts extends Repository<EnquiryDraft, UUID> {

    Optional<EnquiryDraft> findByIdAndUserId(UUID id, UserId userId);

    List<EnquiryDraft> findByChangedAtBefore(Instant limit);

    List<EnquiryDraft> findByUserIdOrderByChangedAtDesc(UserId userId);

    @Transactional
    EnquiryDraft save(EnquiryDraft draft);

    @Transactional
    void delete(EnquiryDraft draft);
}
