package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import dk.fremskudt.platform.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Dates and times as Danes write and type them; month names follow the language of whoever looks. */
public final class Danish {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Danish() {}

    /** «3. maj 2026» */
    public static String date(LocalDate date) {
        return date(date, Words.locale());
    }

    public static String date(LocalDate date, Locale locale) {
        return format(date, isDanish(locale) ? "d. MMMM yyyy" : "d MMMM yyyy", locale);
    }

    /** «søndag den 3. maj 2026» */
    public static String longDate(LocalDate date) {
        var locale = Words.locale();
        return format(date, isDanish(locale) ? "EEEE 'den' d. MMMM yyyy" : "EEEE d MMMM yyyy", locale);
    }

    /** «03-05-2026», as in public letters and as the date field writes it. */
    public static String shortDate(LocalDate date) {
        return format(date, "dd-MM-yyyy", Texts.DANISH);
    }

    /** «søndag 3. maj 2026», months cut: what a field says that it understood. */
    public static String dayInWords(LocalDate date) {
        var locale = Words.locale();
        return format(date, isDanish(locale) ? "EEEE d. MMM yyyy" : "EEEE d MMM yyyy", locale);
    }

    /** «3. maj 2026 kl. 14.30» */
    public static String dateTime(Instant instant) {
        var at = instant.atZone(ZONE);
        return t("platform.date.at", date(at.toLocalDate()), time(at.toLocalTime()));
    }

    /** «14.30» */
    public static String time(LocalTime time) {
        var locale = Words.locale();
        return time.format(DateTimeFormatter.ofPattern(isDanish(locale) ? "HH.mm" : "HH:mm", locale));
    }

    public static String time(Instant instant) {
        return time(instant.atZone(ZONE).toLocalTime());
    }

    /** «i dag», «i går», «om 2 dage», «for 3 dage siden»; further than two weeks away the date itself. */
    public static String relative(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) return t("platform.date.today");
        if (days == 1) return t("platform.date.tomorrow");
        if (days == -1) return t("platform.date.yesterday");
        if (Math.abs(days) > 14) return date(date);
        return days > 0 ? t("platform.date.inDays", days) : t("platform.date.daysAgo", -days);
    }

    /** «1.250,00 kr.», from øre. */
    public static String kroner(long ore) {
        var format = NumberFormat.getNumberInstance(Words.locale());
        format.setMinimumFractionDigits(2);
        return t("platform.kroner", format.format(BigDecimal.valueOf(ore, 2)));
    }

    /** The calendar that {@link DateField} opens; what is typed it never reads. */
    static DatePicker.DatePickerI18n calendar() {
        var locale = Words.locale();
        var sundayFirst = IntStream.rangeClosed(0, 6)
                .mapToObj(i -> DayOfWeek.SUNDAY.plus(i))
                .toList();
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(names(sundayFirst, TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(names(sundayFirst, TextStyle.SHORT_STANDALONE, locale).stream()
                        .map(name -> name.substring(0, 2))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormat("dd-MM-yyyy")
                .setToday(t("platform.date.pickToday"))
                .setCancel(t("platform.cancel"));
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }

    private static boolean isDanish(Locale locale) {
        return "da".equals(locale.getLanguage());
    }

    private static String format(LocalDate date, String pattern, Locale locale) {
        return date.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
