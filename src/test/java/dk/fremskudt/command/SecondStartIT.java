package dk.fremskudt.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.Fremskudt;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, started as it is for real: what works on an empty database only is no start. */
class SecondStartIT {
    @TempDir
    Path data;

    @Test
    void theProgramStartsOnADatabaseThatHasMunicipalities() throws Exception {
        assertThat(run("provision")).as("the first start").isZero();
        assertThat(run("verify-audit")).as("the second start").isZero();
    }

    private int run(String command) throws Exception {
        var program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx512m",
                Fremskudt.class.getName(),
                command);
        program.environment().put("FREMSKUDT_DATA_DIR", data.toString());
        program.environment()
                .put(
                        "FREMSKUDT_TENANTS_DIR",
                        Path.of("tenants").toAbsolutePath().toString());
        program.redirectErrorStream(true)
                .redirectOutput(data.resolve(command + ".log").toFile());
        var running = program.start();
        if (!running.waitFor(120, TimeUnit.SECONDS)) running.destroyForcibly();
        return running.waitFor();
    }
}
