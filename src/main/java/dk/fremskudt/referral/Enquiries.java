package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Enquiries extends JpaRepository<Enquiry, UUID>, JpaSpecificationExecutor<Enquiry> {

    List<Enquiry> findByCitizenIdOrderByReceivedAtDesc(CitizenId citizenId);
}
