package dk.fremskudt.casereview.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dk.fremskudt.evaluation.pack.CaseReviewPack.StandIn;
import dk.fremskudt.identity.UserId;
import java.util.List;
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
    void caseworkersAreToldApartByTheirUsers() {
        var standIns = new StandIns();
        var one = new UserId(UUID.randomUUID());
        var other = new UserId(UUID.randomUUID());
        standIns.worker(one);
        standIns.worker(other);
        assertThat(standIns.workersByKey())
                .containsExactly(
                        entry(one.value().toString(), "Sagsbehandler A"),
                        entry(other.value().toString(), "Sagsbehandler B"));
    }

    @Test
    void severalCaseworkersKeepTheirOrder() {
        var standIns = new StandIns();
        var one = new UserId(UUID.randomUUID());
        var other = new UserId(UUID.randomUUID());
        standIns.worker(one);
        assertThat(standIns.workers(List.of(other, one))).containsExactly("Sagsbehandler B", "Sagsbehandler A");
    }

    @Test
    void aPackListsThemWithWhatEachIs() {
        var standIns = new StandIns();
        standIns.worker(new UserId(UUID.randomUUID()));
        standIns.partner("x", "boligforening");
        assertThat(standIns.people())
                .containsExactly(
                        new StandIn("Borgeren", "Borgeren"),
                        new StandIn("Sagsbehandler A", "Sagsbehandler"),
                        new StandIn("Partner 1 (boligforening)", "Partner"));
    }

    @Test
    void lettersGoOnAfterZ() {
        assertThat(StandIns.letters(0)).isEqualTo("A");
        assertThat(StandIns.letters(25)).isEqualTo("Z");
        assertThat(StandIns.letters(26)).isEqualTo("AA");
        assertThat(StandIns.letters(51)).isEqualTo("AZ");
        assertThat(StandIns.letters(53)).isEqualTo("BB");
    }
}
