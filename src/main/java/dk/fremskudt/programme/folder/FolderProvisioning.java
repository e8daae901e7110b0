package dk.fremskudt.programme.folder;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.programme.ModelVersionRow;
import dk.fremskudt.programme.ModelVersionRow.Standing;
import dk.fremskudt.programme.ProgrammeProvisioning;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.programme.ProgrammeVersion;
import dk.fremskudt.programme.folder.TenantFolder.Contents;
import dk.fremskudt.programme.folder.TenantFolder.VersionFile;
import dk.fremskudt.tenancy.Provisioner;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import dk.fremskudt.tenancy.TenantId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings municipalities from their folders into the database, each in a transaction of its own. */
@Component
class FolderProvisioning implements Provisioner {
    private final Tenancy tenancy;
    private final ProgrammeService programme;
    private final ProgrammeProvisioning provisioning;
    private final TransactionTemplate transaction;

    FolderProvisioning(
            Tenancy tenancy,
            ProgrammeService programme,
            ProgrammeProvisioning provisioning,
            PlatformTransactionManager transactions) {
        this.tenancy = tenancy;
        this.programme = programme;
        this.provisioning = provisioning;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<Outcome> provision(Path tenants, boolean checkOnly) {
        return new TenantFolderReader(tenants)
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

    /** A published version never changes, a draft's number is taken, and a new version comes after the latest. */
    private List<Fault> changedAfterPublishing(Contents read) {
        var there = programme.versions();
        var faults = new ArrayList<Fault>();
        for (var file : read.versions()) {
            var row = numbered(there, file);
            if (row.isEmpty()) tooEarly(there, file).ifPresent(faults::add);
            else if (row.get().standing() == Standing.DRAFT) faults.add(fault(file, "programme.fault.draft", read));
            else if (!isSame(file, programme.version(row.get().id()))) {
                faults.add(fault(file, "programme.fault.published", read));
            }
        }
        return faults;
    }

    private static Optional<ModelVersionRow> numbered(List<ModelVersionRow> there, VersionFile file) {
        return there.stream().filter(row -> row.number() == file.number()).findFirst();
    }

    private static Fault fault(VersionFile file, String key, Contents read) {
        return Fault.at(file.file(), 1, key, file.number(), read.versions().size() + 1);
    }

    private static Optional<Fault> tooEarly(List<ModelVersionRow> there, VersionFile file) {
        return there.stream()
                .filter(row -> row.validFrom() != null)
                .findFirst()
                .filter(latest -> !file.validFrom().isAfter(latest.validFrom()))
                .map(latest -> Fault.at(file.file(), 1, "programme.fault.order", file.number(), latest.number()));
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
        changed |= provisioning.keep(read.profile());
        var there = programme.versions();
        for (var file : read.versions()) {
            if (numbered(there, file).isPresent()) continue;
            provisioning.publish(file.number(), file.validFrom(), file.model());
            changed = true;
        }
        return changed;
    }
}
