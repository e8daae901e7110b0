package dk.fremskudt.casework;

import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that a course was made up to show the product, so that it counts as one nowhere. There is no way back. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class DemonstrationService {
    private final CaseFiles files;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;

    DemonstrationService(CaseFiles files, Tenancy tenancy, ApplicationEventPublisher events) {
        this.files = files;
        this.tenancy = tenancy;
        this.events = events;
    }

    public void mark(CaseFileId id) {
        Act.of(CaseworkAct.MARKED_DEMONSTRATION);
        files.require(id).forDemonstration();
        events.publishEvent(new CaseMarkedAsDemonstration(tenancy.current(), id));
    }
}
