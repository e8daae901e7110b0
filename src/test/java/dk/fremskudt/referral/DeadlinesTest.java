package dk.fremskudt.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.WorkingDays;
import dk.fremskudt.programme.ProgrammeModel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DeadlinesTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private final WorkingDays days = new WorkingDays();

    @Test
    void withoutAModelTheCitizenIsMetWithinTwoWorkingDaysAndThePartnerAnsweredWithinFive() {
        assertThat(Deadlines.from(THURSDAY, null, days))
                .isEqualTo(new Deadlines(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 26)));
    }

    @Test
    void theMunicipalitysOwnDaysCount() {
        var model = model("""
                {"code": "first_contact", "days": 3, "workingDays": true, "strictness": "HARD"},
                {"code": "partner_reply", "days": 1, "workingDays": true, "strictness": "SOFT"}""");
        assertThat(Deadlines.from(THURSDAY, model, days))
                .isEqualTo(new Deadlines(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 20)));
    }

    @Test
    void daysOfTheCalendarMayEndInAWeekend() {
        var model = model("""
                {"code": "first_contact", "days": 2, "workingDays": false, "strictness": "HARD"}""");
        assertThat(Deadlines.from(THURSDAY, model, days).contact()).isEqualTo(LocalDate.of(2026, 11, 21));
    }

    @Test
    void aDeadlineThatIsTurnedOffIsNone() {
        var model = model("""
                {"code": "partner_reply", "days": 5, "workingDays": true, "strictness": "OFF"}""");
        assertThat(Deadlines.from(THURSDAY, model, days).reply()).isNull();
    }

    @Test
    void aModelThatSaysNothingOfADeadlineLeavesTheUsualOne() {
        var model = model("""
                {"code": "coordinating_meeting", "days": 30, "workingDays": false, "strictness": "HARD"}""");
        assertThat(Deadlines.from(THURSDAY, model, days)).isEqualTo(Deadlines.from(THURSDAY, null, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-24", // received on a Saturday: Monday is the first day
        "2026-11-22, 2026-11-24",
        "2026-12-30, 2027-01-04", // over New Year
        "2028-02-28, 2028-03-01", // over the leap day
        "2026-03-27, 2026-03-31", // over either night of daylight saving
        "2026-10-23, 2026-10-27"
    })
    void theFirstContactIsDueTwoWorkingDaysAfterTheDayOfTheEnquiry(LocalDate received, LocalDate due) {
        assertThat(Deadlines.from(received, null, days).contact()).isEqualTo(due);
    }

    private static ProgrammeModel model(String deadlines) {
        return JsonMapper.shared().readValue("""
                        {"tasks": {"courseLengthMonths": 3, "deadlines": [%s]}}""".formatted(deadlines), ProgrammeModel.class);
    }
}
