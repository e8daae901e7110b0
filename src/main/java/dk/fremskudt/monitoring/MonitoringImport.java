package dk.fremskudt.monitoring;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.IMPORTER;
import static dk.fremskudt.identity.Role.Names.LEAD;
import static dk.fremskudt.identity.Role.Names.OPERATOR;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.RegistrationsChanged;
import dk.fremskudt.monitoring.file.RegistrationFile;
import dk.fremskudt.monitoring.file.RegistrationLine;
import dk.fremskudt.monitoring.file.RegistrationReader;
import dk.fremskudt.platform.EventDelivery;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.TenantId;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Takes files of registrations (M140): read whole and checked first, then stored in one transaction, or not at all. The same
 * file again changes nothing. When a call has stored something it answers once evaluation knows, so that figures asked for
 * next are right.
 */
@Service
public class MonitoringImport {
    private final RegistrationStore store;
    private final EventDelivery delivery;
    private final Tenancy tenancy;
    private final Clock clock;

    MonitoringImport(RegistrationStore store, EventDelivery delivery, Tenancy tenancy, Clock clock) {
        this.store = store;
        this.delivery = delivery;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Says what a file would do, and does nothing. */
    @RolesAllowed({ADMIN, LEAD, IMPORTER})
    public ImportResult check(InputStream file) {
        return result(read(file, Set.of(tenancy.current().value())), 0);
    }

    /** Stores a file of one's own municipality's registrations. */
    @RolesAllowed({ADMIN, LEAD, IMPORTER})
    public ImportResult store(InputStream file) {
        RegistrationFile read = read(file, Set.of(tenancy.current().value()));
        return result(read, read.isGood() ? deliver(read.lines()) : 0);
    }

    /** Stores a file with several municipalities' registrations: for the command line of whoever runs the service. */
    @RolesAllowed(OPERATOR)
    public ImportResult storeAll(InputStream file) {
        RegistrationFile read = read(file, everyMunicipality());
        Map<Integer, List<RegistrationLine>> byMunicipality = read.lines().stream()
                .collect(Collectors.groupingBy(RegistrationLine::municipality, TreeMap::new, Collectors.toList()));
        int changed = 0;
        for (var one : byMunicipality.entrySet()) {
            changed += WorkAs.system(new TenantId(one.getKey()), Role.IMPORTER, () -> deliver(one.getValue()));
        }
        return result(read, changed);
    }

    /** Says what a file with several municipalities' registrations would do, and does nothing. */
    @RolesAllowed(OPERATOR)
    public ImportResult checkAll(InputStream file) {
        return result(read(file, everyMunicipality()), 0);
    }

    private Set<Integer> everyMunicipality() {
        return tenancy.municipalities().stream()
                .map(tenant -> tenant.id().value())
                .collect(Collectors.toSet());
    }

    private int deliver(List<RegistrationLine> lines) {
        return delivery.await(RegistrationsChanged.class, () -> store.store(lines));
    }

    private RegistrationFile read(InputStream file, Set<Integer> municipalities) {
        return RegistrationReader.read(file, Instrument.core(), municipalities, LocalDate.now(clock));
    }

    private static ImportResult result(RegistrationFile file, int changed) {
        int accepted = file.isGood() ? file.size() : 0;
        return new ImportResult(accepted, courses(file.lines()), changed, file.faults(), file.more());
    }

    private static int courses(Collection<RegistrationLine> lines) {
        record Course(int municipality, String reference) {}
        return Math.toIntExact(lines.stream()
                .map(line -> new Course(line.municipality(), line.reference()))
                .distinct()
                .count());
    }
}
