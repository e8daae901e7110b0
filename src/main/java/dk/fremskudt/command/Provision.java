package dk.fremskudt.command;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code provision [--check]}: a faulty municipality is named with file and line; the others go through. */
@Component
class Provision implements Command {
    private final ProvisioningRun provisioning;

    Provision(ProvisioningRun provisioning) {
        this.provisioning = provisioning;
    }

    @Override
    public String name() {
        return "provision";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        var options = new Options(arguments, Set.of(), Set.of("--check"));
        var faulty = provisioning.run(options.has("--check"), System.err);
        if (!faulty.isEmpty()) throw new Refusal("command.provision.faulty", String.join(", ", faulty));
        out.println(Texts.get(options.has("--check") ? "command.provision.sound" : "command.provision.done"));
    }
}
