package dk.fremskudt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.citizen.Cpr;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MadeUpCprTest {
    @Test
    void noMadeUpNumberCanBelongToAnyone() {
        var chance = new Random(7);
        for (int i = 0; i < 2000; i++) {
            var born = LocalDate.of(1950, 1, 1).plusDays(chance.nextInt(21_000));
            var number = MadeUpCpr.of(born, i % 2 == 0, chance);
            assertThat(MadeUpCpr.passesModulus(number)).isFalse();
            assertThat(number).doesNotStartWith("0101");
            assertThat(Cpr.parse(number)).isPresent();
        }
    }

    @Test
    void aNumberInUseWouldBeRecognised() {
        assertThat(MadeUpCpr.passesModulus("0707614285")).isTrue();
    }
}
