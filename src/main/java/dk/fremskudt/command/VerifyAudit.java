package dk.fremskudt.command;

import dk.fremskudt.audit.AuditChain;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import dk.fremskudt.tenancy.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Recomputes every municipality's chain, or one's. Prints each head; given a file of heads that was kept elsewhere, it
 * also finds a chain whose end was cut off.
 */
@Component
class VerifyAudit implements Command {
    private final AuditChain chain;
    private final Tenancy tenancy;

    VerifyAudit(AuditChain chain, Tenancy tenancy) {
        this.chain = chain;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        var options = new Options(arguments, Set.of("--municipality", "--heads"), Set.of());
        var kept =
                options.has("--heads") ? read(Path.of(options.value("--heads").orElseThrow())) : Map.<String, Kept>of();
        var faults = new ArrayList<String>();
        for (var tenant : chosen(options)) {
            var verdict = verify(tenant);
            var broken = verdict.broken();
            if (broken != null) {
                faults.add(Texts.get(
                        "command.verify-audit.broken." + broken.reason(),
                        tenant.name(),
                        broken.seal(),
                        broken.kind(),
                        broken.ref()));
                continue;
            }
            var before = kept.get(tenant.code());
            if (before != null && !Objects.equals(headAt(tenant, before.seals()), before.head())) {
                faults.add(Texts.get("command.verify-audit.cut", tenant.name(), before.seals()));
                continue;
            }
            out.println(tenant.code() + " " + verdict.seals() + " " + verdict.head() + " " + tenant.name());
        }
        if (!faults.isEmpty()) throw new Refusal("command.verify-audit.faults", String.join(" ", faults));
        out.println(Texts.get("command.verify-audit.holds"));
    }

    private record Kept(long seals, String head) {}

    private List<Tenant> chosen(Options options) {
        var code = options.value("--municipality");
        if (code.isPresent())
            return List.of(tenancy.byCode(code.get())
                    .orElseThrow(() -> new Refusal("command.unknownMunicipality", code.get())));
        var all = new ArrayList<Tenant>();
        tenancy.find(TenantId.NATIONAL).ifPresent(all::add);
        tenancy.find(TenantId.OPERATOR).ifPresent(all::add);
        all.addAll(tenancy.municipalities());
        return all;
    }

    private AuditChain.Verdict verify(Tenant tenant) {
        return WorkAs.system(
                tenant.id(), Role.OPERATOR, () -> chain.verify(tenant.id().value()));
    }

    private String headAt(Tenant tenant, long seals) {
        return WorkAs.system(
                tenant.id(),
                Role.OPERATOR,
                () -> chain.headAt(tenant.id().value(), seals).orElse(""));
    }

    /** Lines as this command prints them: code, number of seals, head, name. */
    private static Map<String, Kept> read(Path file) throws IOException {
        if (!Files.isReadable(file)) throw new Refusal("command.noSuchFile", file);
        var kept = new HashMap<String, Kept>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split(" ", 4);
            if (parts.length == 4 && parts[1].matches("[0-9]+"))
                kept.put(parts[0], new Kept(Long.parseLong(parts[1]), parts[2]));
        }
        return kept;
    }
}
