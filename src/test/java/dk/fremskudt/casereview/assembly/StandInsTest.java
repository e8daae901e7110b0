package dk.fremskudt.casereview.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.identity.UserId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandInsTest {
    @Test
    void theSamePersonIsTheSameStandInThroughout() {
        var standIns = new StandIns();
        var one = new UserId(UUID.randomUUID());
        var other = new UserId(UUID.randomUUID());
        assertThat(standIns.worker(one)).isEqualTo("Sagsbehandler A");
        assertThat(standIns.worker(other)).isEqualTo("Sagsbehandler B");
        assertThat(standIns.worker(one)).isEqualTo("Sagsbehandler A");
        assertThat(standIns.partner(one, "praktiserende læge")).isEqualTo("Partner 1 (praktiserende læge)");
        assertThat(standIns.partner(other, "boligforening")).isEqualTo("Partner 2 (boligforening)");
        assertThat(standIns.partner(one, "praktiserende læge")).isEqualTo("Partner 1 (praktiserende læge)");
        assertThat(standIns.all()).startsWith("Borgeren", "Sagsbehandler A").hasSize(5);
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(StandIns.letters(0)).isEqualTo("A");
        assertThat(StandIns.letters(25)).isEqualTo("Z");
        assertThat(StandIns.letters(26)).isEqualTo("AA");
        assertThat(StandIns.letters(53)).isEqualTo("BB");
    }
}
