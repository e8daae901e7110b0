package dk.fremskudt.programme;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.platform.Act;
import dk.fremskudt.programme.TenantFolder.Contents;
import dk.fremskudt.programme.TenantFolder.VersionFile;
import dk.fremskudt.tenancy.Provisioner;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import dk.fremskudt.tenancy.TenantId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings municipalities from their folders into the database, each in a transaction of its own. */
@Component
class ProgrammeProvisioning implements Provisioner {
    private final Tenancy tenancy;
    private final ModelVersions versions;
    private final Profiles profiles;
    private final ProgrammeService programme;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ProgrammeProvisioning(
            Tenancy tenancy,
            ModelVersions versions,
            Profiles profiles,
            ProgrammeService programme,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.tenancy = tenancy;
        this.versions = versions;
        this.profiles = profiles;
        this.programme = programme;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<Outcome> provision(Path tenants, boolean checkOnly) {
        return new TenantFiles(tenants)
                .all().stream().map(folder -> provision(folder, checkOnly)).toList();
    }

    private Outcome provision(TenantFolder folder, boolean checkOnly) {
        var contents = folder.contents();
        if (contents.isEmpty()) return outcome(folder.slug(), folder.faults(), false);
        var read = contents.get();
        var taken = taken(folder.slug(), read);
        if (taken.isPresent()) return outcome(folder.slug(), List.of(taken.get()), false);
        return WorkAs.system(
                new TenantId(read.code()),
                Role.ADMIN,
                () -> transaction.execute(_ -> {
                    var faults = changedAfterPublishing(read);
                    boolean write = faults.isEmpty() && !checkOnly;
                    return outcome(folder.slug(), faults, write && write(folder.slug(), read));
                }));
    }

    private static Outcome outcome(String slug, List<Fault> faults, boolean changed) {
        return new Outcome(slug, faults.stream().map(Fault::toString).toList(), changed);
    }

    /** A code or a slug that another municipality has already. */
    private Optional<Fault> taken(String slug, Contents read) {
        return Optional.<Tenant>empty()
                .or(() -> tenancy.find(new TenantId(read.code()))
                        .filter(tenant -> !tenant.slug().equals(slug)))
                .or(() -> tenancy.bySlug(slug).filter(tenant -> tenant.id().value() != read.code()))
                .map(tenant -> Fault.at(
                        slug + "/municipality.yaml", 1, "programme.fault.tenantTaken", read.code(), tenant.slug()));
    }

    private List<Fault> changedAfterPublishing(Contents read) {
        var faults = new ArrayList<Fault>();
        var latest = versions.findFirstByStateOrderByValidFromDesc(ModelVersion.State.PUBLISHED);
        for (var file : read.versions()) {
            versions.findByNumber(file.number())
                    .filter(version -> version.isDraft() || !isSame(file, version.published()))
                    .ifPresent(version -> faults.add(Fault.at(
                            file.file(),
                            1,
                            version.isDraft() ? "programme.fault.draft" : "programme.fault.published",
                            file.number(),
                            read.versions().size() + 1)));
            if (versions.findByNumber(file.number()).isEmpty())
                latest.filter(there ->
                                !file.validFrom().isAfter(there.published().validFrom()))
                        .ifPresent(there -> faults.add(
                                Fault.at(file.file(), 1, "programme.fault.order", file.number(), there.number())));
        }
        return faults;
    }

    private static boolean isSame(VersionFile file, ProgrammeVersion version) {
        return file.validFrom().equals(version.validFrom()) && file.model().equals(version.model());
    }

    private boolean write(String slug, Contents read) {
        var id = new TenantId(read.code());
        boolean changed = tenancy.find(id)
                .filter(tenant -> tenant.name().equals(read.name())
                        && tenant.fictional() == read.fictional()
                        && read.accent().equals(tenant.colour()))
                .isEmpty();
        if (changed) tenancy.provision(id, slug, read.name(), read.fictional(), read.accent());
        Act.of(ProgrammeAct.PROVISIONED_MUNICIPALITY);
        boolean profileChanged = keep(read.profile());
        if (profileChanged) {
            for (var stated : read.profile().coverage()) {
                events.publishEvent(
                        new CoursesStated(id, stated.from(), stated.to(), stated.courses(), stated.source()));
            }
        }
        changed |= profileChanged;
        for (var file : read.versions()) {
            if (versions.findByNumber(file.number()).isPresent()) continue;
            programme.publish(file.number(), file.validFrom(), file.model());
            changed = true;
        }
        return changed;
    }

    private boolean keep(MunicipalityProfile profile) {
        var there = profiles.findFirstByOrderById();
        if (there.isPresent()) return there.get().replace(profile);
        profiles.save(new Profile(profile));
        return true;
    }
}
