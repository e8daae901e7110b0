package dk.fremskudt.citizen;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Vault;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases a citizen when the municipality no longer has any use for what it knows (E15): the key and the search rows go. What
 * was written stays in place and in the chain, but nobody can read it.
 */
@Service
@Transactional
@RolesAllowed(Role.Names.LEAD)
public class CitizenErasure {
    private final Citizens citizens;
    private final CitizenSearch search;
    private final RecentlyViewed recent;
    private final Vault vault;
    private final ReadLog readLog;
    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CitizenErasure(
            Citizens citizens,
            CitizenSearch search,
            RecentlyViewed recent,
            Vault vault,
            ReadLog readLog,
            Tenancy tenancy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.citizens = citizens;
        this.search = search;
        this.recent = recent;
        this.vault = vault;
        this.readLog = readLog;
        this.tenancy = tenancy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param reason stays readable, so it says nothing of the citizen
     * @throws Refusal while something is still open about her, or when she is erased already
     */
    public void erase(CitizenId id, String reason) {
        if (reason.isBlank()) throw new Refusal("citizen.erase.reasonNeeded");
        var citizen = citizens.findById(id.value()).orElseThrow(() -> new Refusal("citizen.unknown"));
        if (citizen.erased()) throw new Refusal("citizen.erased.already");
        readLog.read(Purpose.CASEWORK, id.value());
        events.publishEvent(new CitizenToBeErased(tenancy.current(), id));
        Act.of(CitizenAct.ERASED, reason.strip());
        citizen.erase(clock.instant());
        citizens.flush();
        search.forget(id);
        recent.forget(id);
        vault.erase(id.value());
    }
}
