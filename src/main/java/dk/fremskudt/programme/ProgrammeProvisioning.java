package dk.fremskudt.programme;

import static dk.fremskudt.identity.Role.Names.ADMIN;

import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.platform.Act;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality starts with, from its folder: what is known of it, and the versions of its model as they were. */
@Service
@Transactional
@RolesAllowed(ADMIN)
public class ProgrammeProvisioning {
    private final Profiles profiles;
    private final ProgrammeService programme;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    ProgrammeProvisioning(
            Profiles profiles, ProgrammeService programme, CurrentUser user, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.programme = programme;
        this.user = user;
        this.events = events;
    }

    /** @return whether anything is different now; then courses that it states are told of anew */
    public boolean keep(MunicipalityProfile profile) {
        Act.of(ProgrammeAct.PROVISIONED_MUNICIPALITY);
        var there = profiles.findFirstByOrderById();
        if (there.isEmpty()) profiles.save(new Profile(profile));
        else if (!there.get().replace(profile)) return false;
        for (var stated : profile.coverage()) {
            events.publishEvent(new CoursesStated(
                    user.require().tenant(), stated.from(), stated.to(), stated.courses(), stated.source()));
        }
        return true;
    }

    /** Publishes a version, which may begin in the past and unchecked: it is how it was, and the folder was checked. */
    public void publish(int number, LocalDate validFrom, ProgrammeModel model) {
        Act.of(ProgrammeAct.PROVISIONED_MUNICIPALITY);
        programme.publish(number, validFrom, model);
    }
}
