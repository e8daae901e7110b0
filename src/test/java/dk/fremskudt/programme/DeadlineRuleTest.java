package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.WorkingDays;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineRuleTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);
    private final WorkingDays calendar = new WorkingDays();

    @Test
    void workingDaysPassOverTheWeekend() {
        assertThat(rule(2, true).due(FRIDAY, calendar)).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void otherDaysAreCountedAsTheyCome() {
        assertThat(rule(2, false).due(FRIDAY, calendar)).isEqualTo(LocalDate.of(2026, 1, 4));
    }

    private static DeadlineRule rule(int days, boolean workingDays) {
        return new DeadlineRule(DeadlineCode.FIRST_CONTACT, "Første kontakt", days, workingDays, Strictness.HARD);
    }
}
