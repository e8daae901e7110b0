package dk.fremskudt.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.demo.Demo;
import dk.fremskudt.platform.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Courses are made up in numbers only where no real citizen could stand among them. */
class GenerateLoadIT extends DatabaseIT {
    @Autowired
    private Demo demo;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aMunicipalityThatExistsIsRefused() {
        assertThatThrownBy(() -> run(true, "--municipality", "751"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Aarhus Kommune er en virkelig kommune");
        assertThatThrownBy(() -> run(true, "--municipality", "123")).hasMessageContaining("123");
        assertThat(out.size()).isZero();
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        for (var number : List.of("mange", "0", "-1", "999999", "1e3"))
            assertThatThrownBy(() -> run(true, "--courses", number)).hasMessageContaining("«" + number + "»");
        assertThatThrownBy(() -> run(true, "--citizens", "5")).hasMessageContaining("--citizens");
    }

    @Test
    void nothingIsMadeUpInProduction() {
        assertThatThrownBy(() -> run(false)).hasMessageContaining("ikke i drift");
    }

    private void run(boolean isDemo, String... arguments) throws Exception {
        new GenerateLoad(demo, tenancy, isDemo)
                .run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
