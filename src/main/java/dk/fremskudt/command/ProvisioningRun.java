package dk.fremskudt.command;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Provisioner;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Provisions everything under {@code tenants/} and says of each folder what became of it. */
@Component
class ProvisioningRun {
    private final List<Provisioner> provisioners;
    private final Path tenants;

    ProvisioningRun(List<Provisioner> provisioners, @Value("${fremskudt.tenants-dir}") Path tenants) {
        this.provisioners = provisioners;
        this.tenants = tenants;
    }

    /** Writes faults to {@code err}, a line each; gives the folders that had any. */
    List<String> run(boolean checkOnly, PrintStream err) {
        var faulty = provisioners.stream()
                .flatMap(provisioner -> provisioner.provision(tenants, checkOnly).stream())
                .filter(outcome -> !outcome.sound())
                .toList();
        for (var outcome : faulty) outcome.faults().forEach(err::println);
        for (var outcome : faulty) err.println(Texts.get("command.provision.stopped", outcome.slug()));
        return faulty.stream().map(Provisioner.Outcome::slug).distinct().toList();
    }
}
