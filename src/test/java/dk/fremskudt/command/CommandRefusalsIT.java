package dk.fremskudt.command;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.demo.Demo;
import dk.fremskudt.identity.Role;
import dk.fremskudt.tenancy.Provisioner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** What a maintenance command says no to. Whatever it is, nothing was done and nothing printed. */
class CommandRefusalsIT extends DatabaseIT {
    @Autowired
    private List<Command> commands;

    @Autowired
    private List<Provisioner> provisioners;

    @Autowired
    private Demo demo;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @AfterEach
    void nothingWasPrinted() {
        assertThat(out.size()).isZero();
    }

    @Test
    void whatACommandDoesNotKnowItRefuses() {
        refused("command.unknownOption", () -> run("migrate", "--hurry"));
        refused("command.unknownOption", () -> run("let-in", "--role", "ADMIN"));
        refused("command.missingValue", () -> run("let-in", "eva@aarhus", "--name"));
        refused("command.unknownMunicipality", () -> run("verify-audit", "--municipality", "123"));
        refused("command.unknownMunicipality", () -> run("report", "r.pdf", "--municipality", "123"));
    }

    @Test
    void nobodyIsLetInWithoutAPlaceThatIsThere() {
        refused("command.let-in.who", () -> run("let-in"));
        refused("command.let-in.who", () -> run("let-in", "aarhus"));
        refused("command.let-in.who", () -> run("let-in", "@aarhus"));
        refused("command.let-in.who", () -> run("let-in", "eva@aarhus", "ida@aarhus"));
        refused("command.let-in.noPlace", () -> run("let-in", "eva@atlantis"));
        refused(
                "identity.user.otherRole",
                () -> run("let-in", person("aarhus", Role.LEAD).username()));
    }

    @Test
    void registrationsComeFromAFileThatIsThereAndIsWhole() throws IOException {
        refused("command.missingFile", () -> run("import-registrations"));
        refused("command.missingFile", () -> run("import-registrations", "one.csv", "two.csv"));
        refused("command.noSuchFile", () -> run("import-registrations", folder + "/none.csv"));
        refused("command.noSuchFile", () -> run("import-registrations", folder.toString()));
        var faulty = Files.writeString(folder.resolve("faulty.csv"), "case;municipality\n");
        refused("command.unknownMunicipality", () -> run("import-registrations", "" + faulty, "--municipality", "123"));
        for (var more : List.of(List.<String>of(), List.of("--dry-run"), List.of("--municipality", "751"))) {
            var arguments = new ArrayList<>(List.of(faulty.toString()));
            arguments.addAll(more);
            refused("command.import.faults", () -> run("import-registrations", arguments.toArray(String[]::new)));
        }
    }

    @Test
    void aReportIsWrittenInAFormatThereIsToAPlaceThatCanBeWritten() {
        refused("command.missingFile", () -> run("report"));
        refused("command.report.format", () -> run("report", "report.txt"));
        refused("command.report.date", () -> run("report", "report.pdf", "--from", "1 April"));
        refused("command.report.choice", () -> run("report", "report.pdf", "--cohort", "some"));
        refused("command.report.choice", () -> run("report", "report.pdf", "--disclosure", "SECRET"));
        refused("command.report.unwritable", () -> run("report", folder.resolve("no/such/report.xlsx") + ""));
    }

    @Test
    void aChainThatDoesNotEndAsItWasKeptIsAFault() throws IOException {
        refused("command.noSuchFile", () -> run("verify-audit", "--heads", folder + "/none.txt"));
        asCaseworker("aarhus", () -> aCourse().id());
        var heads = Files.writeString(folder.resolve("heads.txt"), "751 1 " + "0".repeat(64) + " Aarhus Kommune\n");
        refused(
                "command.verify-audit.faults",
                () -> run("verify-audit", "--municipality", "751", "--heads", heads.toString()));
    }

    @Test
    void aMunicipalityWhoseFilesAreFaultyIsNamed() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("tenants/schema"), folder.resolve("schema"));
        var faulty = Files.createDirectories(folder.resolve("nowhere"));
        Files.writeString(faulty.resolve("municipality.yaml"), "name: Ingenlund\n");
        var provision = new Provision(new ProvisioningRun(provisioners, folder));
        refused("command.provision.faulty", () -> provision.run(List.of("--check"), printed()));
        refused("command.unknownOption", () -> provision.run(List.of("--force"), printed()));
    }

    @Test
    void coursesAreMadeUpInNumbersForADemonstrationOnly() {
        refused("command.generate-load.production", () -> load(false));
        refused("command.generate-load.number", () -> load(true, "--courses", "0"));
        refused("command.generate-load.number", () -> load(true, "--courses", "100001"));
        refused("command.generate-load.number", () -> load(true, "--courses", "many"));
        refused("command.unknownOption", () -> load(true, "990"));
        refused("command.unknownMunicipality", () -> load(true, "--municipality", "123"));
        refused("demo.load.real", () -> load(true, "--municipality", "751"));
    }

    private void run(String name, String... arguments) throws Exception {
        var command = commands.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        command.run(List.of(arguments), printed());
    }

    private void load(boolean isDemo, String... arguments) throws IOException {
        new GenerateLoad(demo, tenancy, isDemo).run(List.of(arguments), printed());
    }

    private PrintStream printed() {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
