package dk.fremskudt.evaluation;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.Refusals.stale;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a municipality may state about its courses (M152): each of them counts once, and one slip stops nobody's sums. */
class CoverageServiceIT extends DatabaseIT {
    private static final String TOWN = "periodeby";
    private static final String SOURCE = "Optælling";

    @Autowired
    private CoverageService coverage;

    @Autowired
    private Clock clock;

    @BeforeEach
    void town() {
        if (tenancy.bySlug(TOWN).isEmpty()) tenancy.provision(new TenantId(987), TOWN, "Periodeby", true, null);
    }

    @AfterEach
    void forget() {
        own().forEach(row -> asAdmin(TOWN, () -> {
            coverage.withdraw(row.id(), row.version());
            return true;
        }));
    }

    @Test
    void periodsMayMeetAndShareNoDay() {
        state("2012-03-01", "2012-05-31");
        for (var period : List.of(
                List.of("2012-01-01", "2012-03-01"),
                List.of("2012-05-31", "2012-12-31"),
                List.of("2012-04-01", "2012-04-01"),
                List.of("2012-02-29", "2012-06-01"),
                List.of("2012-03-01", "2012-03-01"),
                List.of("2012-05-31", "2012-05-31")))
            refused("evaluation.coverage.overlap", () -> state(period.getFirst(), period.getLast()));
        state("2012-01-01", "2012-02-29");
        state("2012-06-01", "2012-12-31");
        assertThat(own()).extracting(CoverageRow::courses).containsExactly(7, 7, 7);
    }

    @Test
    void aPeriodThatIsMovedMayOverlapItselfAndNoOther() {
        state("2012-01-01", "2012-05-31");
        state("2012-06-01", "2012-12-31");
        var first = own().getFirst();
        refused("evaluation.coverage.overlap", () -> change(first, "2012-01-01", "2012-06-01"));
        change(first, "2012-01-02", "2012-05-30");
        assertThat(own().getFirst().to()).isEqualTo("2012-05-30");
    }

    @Test
    void aPeriodThatIsWithdrawnIsInNobodysWay() {
        state("2012-01-01", "2012-12-31");
        var stated = own().getFirst();
        asAdmin(TOWN, () -> {
            coverage.withdraw(stated.id(), stated.version());
            return true;
        });
        state("2012-12-31", "2013-12-31");
        assertThat(own()).hasSize(1);
    }

    @Test
    void aPeriodEndsOnTheDayItBeginsOrLater() {
        refused("evaluation.coverage.period", () -> state("2012-06-02", "2012-06-01"));
        state("2012-06-01", "2012-06-01");
        assertThat(own()).hasSize(1);
    }

    @Test
    void aPeriodLiesInTheYearsThatThereCanBeNumbersOf() {
        int thisYear = LocalDate.now(clock).getYear();
        refused("evaluation.coverage.years", () -> state("1989-12-31", "2012-12-31"));
        refused("evaluation.coverage.years", () -> state("1990-01-01", thisYear + 1 + "-01-01"));
        state("1990-01-01", thisYear + "-12-31");
        assertThat(own()).hasSize(1);
    }

    @Test
    void aNumberIsOneThatOneMunicipalityCanHave() {
        var day = LocalDate.of(2012, 1, 1);
        refused("evaluation.coverage.negative", () -> state(day, day, -1, SOURCE));
        refused("evaluation.coverage.tooMany", () -> state(day, day, 100_001, SOURCE));
        state(day, day, 100_000, SOURCE);
        state(day.plusDays(1), day.plusDays(1), 0, SOURCE);
        assertThat(own()).extracting(CoverageRow::courses).containsExactly(100_000, 0);
    }

    @Test
    void aNumberHasASourceThatFitsIntoALine() {
        var day = LocalDate.of(2012, 1, 1);
        refused("evaluation.coverage.noSource", () -> state(day, day, 7, " \u202E\n"));
        refused("evaluation.coverage.longSource", () -> state(day, day, 7, "a".repeat(301)));
        state(day, day, 7, "a".repeat(300));
        assertThat(own().getFirst().source()).hasSize(300);
    }

    @Test
    void whoeverSawANumberAsItWasNeitherCorrectsNorWithdrawsIt() {
        state("2012-01-01", "2012-12-31");
        var seen = own().getFirst();
        change(seen, "2012-01-01", "2012-12-30");
        stale(() -> change(seen, "2012-01-02", "2012-12-31"));
        stale(() -> asAdmin(TOWN, () -> {
            coverage.withdraw(seen.id(), seen.version());
            return true;
        }));
        assertThat(own()).extracting(CoverageRow::to).containsExactly(LocalDate.of(2012, 12, 30));
    }

    @Test
    void aCorrectionIsHeldToTheSameRules() {
        state("2012-01-01", "2012-12-31");
        var row = own().getFirst();
        refused("evaluation.coverage.period", () -> change(row, "2012-12-31", "2012-01-01"));
        assertThat(own()).containsExactly(row);
    }

    private void state(String from, String to) {
        state(LocalDate.parse(from), LocalDate.parse(to), 7, SOURCE);
    }

    private void state(LocalDate from, LocalDate to, int courses, String source) {
        asAdmin(TOWN, () -> {
            coverage.state(from, to, courses, source);
            return true;
        });
    }

    private void change(CoverageRow row, String from, String to) {
        UUID id = row.id();
        asAdmin(TOWN, () -> {
            coverage.change(id, row.version(), LocalDate.parse(from), LocalDate.parse(to), row.courses(), row.source());
            return true;
        });
    }

    private List<CoverageRow> own() {
        return asAdmin(TOWN, coverage::own);
    }
}
