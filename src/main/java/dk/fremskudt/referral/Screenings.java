package dk.fremskudt.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Screenings extends JpaRepository<Screening, UUID> {

    Optional<Screening> findByEnquiryId(EnquiryId enquiryId);
}
