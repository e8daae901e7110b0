package dk.fremskudt.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.Texts;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DanishTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);

    @Test
    void datesAreWrittenAsDanesWriteThem() {
        assertThat(Danish.date(TODAY)).isEqualTo("3. maj 2026");
        assertThat(Danish.longDate(TODAY)).isEqualTo("søndag den 3. maj 2026");
        assertThat(Danish.shortDate(TODAY)).isEqualTo("03-05-2026");
        assertThat(Danish.date(TODAY, Texts.ENGLISH)).isEqualTo("3 May 2026");
    }

    @Test
    void aFieldSaysTheWeekdayOfWhatItUnderstood() {
        assertThat(Danish.dayInWords(LocalDate.of(2026, 11, 24))).isEqualTo("tirsdag 24. nov. 2026");
        assertThat(Danish.dayInWords(TODAY)).isEqualTo("søndag 3. maj 2026");
    }

    @Test
    void timesAreInDenmarksZone() {
        assertThat(Danish.dateTime(Instant.parse("2026-05-03T12:30:00Z"))).isEqualTo("3. maj 2026 kl. 14.30");
    }

    @Test
    void nearDatesAreSaidRelativeToToday() {
        assertThat(Danish.relative(TODAY, TODAY)).isEqualTo("i dag");
        assertThat(Danish.relative(TODAY.minusDays(1), TODAY)).isEqualTo("i går");
        assertThat(Danish.relative(TODAY.plusDays(1), TODAY)).isEqualTo("i morgen");
        assertThat(Danish.relative(TODAY.plusDays(2), TODAY)).isEqualTo("om 2 dage");
        assertThat(Danish.relative(TODAY.minusDays(5), TODAY)).isEqualTo("for 5 dage siden");
        assertThat(Danish.relative(TODAY.plusDays(40), TODAY)).isEqualTo("12. juni 2026");
    }

    @Test
    void theWeekStartsOnMonday() {
        var calendar = Danish.calendar();
        assertThat(calendar.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(calendar.getWeekdays()).startsWith("søndag", "mandag");
        assertThat(calendar.getWeekdaysShort()).containsExactly("sø", "ma", "ti", "on", "to", "fr", "lø");
    }
}
