package dk.fremskudt.command;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.ImportResult;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.TenantId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code import-registrations FILE [--municipality CODE] [--dry-run]}: a whole file or nothing. Without a municipality
 * the lines go to the municipalities that they name.
 */
@Component
class ImportRegistrations implements Command {
    private final MonitoringImport imports;
    private final Tenancy tenancy;

    ImportRegistrations(MonitoringImport imports, Tenancy tenancy) {
        this.imports = imports;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "import-registrations";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var options = new Options(arguments, Set.of("--municipality"), Set.of("--dry-run"));
        if (options.rest().size() != 1) throw new Refusal("command.missingFile");
        var file = Path.of(options.rest().getFirst());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) throw new Refusal("command.noSuchFile", file);
        var code = options.value("--municipality");
        var tenant = code.isEmpty()
                ? TenantId.OPERATOR
                : tenancy.byCode(code.get())
                        .orElseThrow(() -> new Refusal("command.unknownMunicipality", code.get()))
                        .id();
        var result = WorkAs.system(
                tenant,
                code.isEmpty() ? Role.OPERATOR : Role.IMPORTER,
                () -> read(file, code.isPresent(), options.has("--dry-run")));
        if (!result.isGood()) throw refusal(file, result);
        out.println(Texts.get(
                options.has("--dry-run") ? "command.import.sound" : "command.import.done",
                result.accepted(),
                result.courses(),
                result.changed()));
    }

    private ImportResult read(Path file, boolean one, boolean dryRun) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (one) return dryRun ? imports.check(in) : imports.store(in);
            return dryRun ? imports.checkAll(in) : imports.storeAll(in);
        }
    }

    private static Refusal refusal(Path file, ImportResult result) {
        var first = result.faults().getFirst();
        return new Refusal(
                "command.import.faults",
                file,
                result.faults().size(),
                first.line(),
                first.column(),
                Texts.get(first.text(), first.arguments().toArray()));
    }
}
