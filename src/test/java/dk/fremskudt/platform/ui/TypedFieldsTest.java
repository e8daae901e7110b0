package dk.fremskudt.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.platform.typed.DateRule.Lean;
import dk.fremskudt.platform.typed.Fault;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fields that read what is typed: what they say, what they keep, and what they refuse. */
class TypedFieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(10, 0).atZone(DanishClock.DENMARK).toInstant(), DanishClock.DENMARK);

    private final DateField day = new DateField("Dag", () -> TODAY);
    private final DateTimeField when = new DateTimeField("Hvornår", CLOCK);
    private final WholeNumberField days = new WholeNumberField("Dage", 1, 7);
    private final AmountField amount = new AmountField("Beløb");

    @Test
    void aDaySaysBelowWhatItUnderstood() {
        day.type("i går");
        assertThat(day.getValue()).isEqualTo(TODAY.minusDays(1));
        assertThat(day.said()).isEqualTo("tirsdag 24. nov. 2026");
        assertThat(day.typed()).isEqualTo("24-11-2026");
    }

    @Test
    void aDayThatMeansNothingIsMarkedAndKept() {
        day.type("24/11");
        day.type("31/11");
        assertThat(day.getValue()).isNull();
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).isEqualTo("31. november findes ikke.");
        assertThat(day.typed()).isEqualTo("31/11");
        assertThat(day.said()).isEmpty();
    }

    @Test
    void nobodyMarksAFieldRightWhileItCannotBeRead() {
        day.type("31/11");
        day.setInvalid(false);
        assertThat(day.isInvalid()).isTrue();
    }

    @Test
    void anEmptyFieldIsMarkedWithTheWordsOfTheForm() {
        day.setErrorMessage("Skriv dagen");
        day.setInvalid(true);
        assertThat(day.getErrorMessage()).isEqualTo("Skriv dagen");
        day.type("31/11");
        assertThat(day.getErrorMessage()).isEqualTo("31. november findes ikke.");
        day.type("30/11");
        assertThat(day.isInvalid()).isFalse();
    }

    @Test
    void aFieldOfWhatHasBeenTakesTheYearThatHasBeenAndNoDayToCome() {
        day.setMax(TODAY);
        day.type("1/12");
        assertThat(day.getValue()).isEqualTo(LocalDate.of(2025, 12, 1));
        day.type("1/12-26");
        assertThat(day.getErrorMessage()).isEqualTo("Tirsdag 1. dec. 2026 ligger i fremtiden.");
        assertThat(day.getValue()).isNull();
    }

    @Test
    void whoeverListensIsToldOfEachReading() {
        var told = new ArrayList<String>();
        day.whenRead(() -> told.add(day.typed()));
        day.type("nej");
        day.type("nej igen");
        day.type("");
        day.setValue(TODAY);
        assertThat(told).containsExactly("nej", "nej igen", "");
    }

    @Test
    void aMomentIsSaidWhole() {
        when.type("24/11 kl. 1430");
        assertThat(when.getValue()).isEqualTo(Instant.parse("2026-11-24T13:30:00Z"));
        assertThat(when.said()).isEqualTo("tirsdag 24. nov. 2026 kl. 14.30");
        assertThat(when.typed()).isEqualTo("24-11-2026 kl. 14.30");
    }

    @Test
    void twentyFourIsTheMidnightThatEndsTheDay() {
        when.type("24/11 kl. 24.00");
        assertThat(when.getValue()).isEqualTo(Instant.parse("2026-11-24T23:00:00Z"));
        assertThat(when.said()).isEqualTo("onsdag 25. nov. 2026 kl. 00.00");
        assertThat(when.typed()).isEqualTo("24-11-2026 kl. 24.00");
    }

    @Test
    void theHourThatIsSkippedIsRefusedWithTheReason() {
        when.type("29/3-26 kl. 2.30");
        assertThat(when.getValue()).isNull();
        assertThat(when.isInvalid()).isTrue();
        assertThat(when.getErrorMessage())
                .isEqualTo("Klokken 02.30 findes ikke søndag 29. mar. 2026: uret stilles frem fra 02.00 til 03.00.");
    }

    @Test
    void ofTheHourThatComesTwiceTheFirstIsTakenAndSaid() {
        when.type("25/10 kl. 2.30");
        assertThat(when.getValue()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(when.said())
                .startsWith("søndag 25. okt. 2026 kl. 02.30, sommertid.")
                .contains("02.30 vintertid");
        when.type("25/10 kl. 2.30 vintertid");
        assertThat(when.getValue()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void theSecondOfThemIsShownAndReadAsTheSecond() {
        var second = Instant.parse("2026-10-25T01:30:00Z");
        when.setValue(second);
        assertThat(when.getValue()).isEqualTo(second);
        var text = when.typed();
        when.type("");
        when.type(text);
        assertThat(when.getValue()).isEqualTo(second);
    }

    @Test
    void secondsThatNobodyTypedAreKept() {
        var exact = Instant.parse("2026-11-24T13:30:27Z");
        when.setValue(exact);
        assertThat(when.getValue()).isEqualTo(exact);
    }

    @Test
    void halfAMomentIsMarkedOnlyWhenSomebodySaves() {
        when.type("24/11");
        assertThat(when.isInvalid()).isFalse();
        assertThat(when.isUnreadable()).isTrue();
        when.setInvalid(true);
        assertThat(when.getErrorMessage()).isEqualTo("Skriv også klokkeslættet.");
    }

    @Test
    void theOtherHalfIsKeptWhenOneCannotBeRead() {
        when.type("i går kl. 12.60");
        assertThat(when.getValue()).isNull();
        assertThat(when.isInvalid()).isTrue();
        assertThat(when.typed()).isEqualTo("24-11-2026 kl. 12.60");
    }

    @Test
    void whatADraftKeptIsReadAgain() {
        for (var text : new String[] {
            "24-11-2026 kl. 14.30",
            "24-11-2026 kl. 99",
            "24-11-2026 kl. halv tre",
            "i overgår kl. 14.30",
            "24-11-2026",
            "kl. 14.30",
            "noget",
            ""
        }) {
            when.type(text);
            assertThat(when.typed()).isEqualTo(text);
        }
        when.type("2026-11-24T14:30");
        assertThat(when.getValue()).isEqualTo(Instant.parse("2026-11-24T13:30:00Z"));
    }

    @Test
    void aContactWithoutAYearWasNotAYearAgoWhenItIsTomorrow() {
        when.leaning(Lean.PAST_OR_SOON);
        when.type("26/11 kl. 9");
        assertThat(when.getValue()).isEqualTo(Instant.parse("2026-11-26T08:00:00Z"));
        when.type("1/5 kl. 9");
        assertThat(when.getValue()).isEqualTo(Instant.parse("2026-05-01T07:00:00Z"));
    }

    @Test
    void aNumberOutOfBoundsIsRefusedWithTheBoundsAndNeverMoved() {
        days.type("9");
        assertThat(days.getValue()).isNull();
        assertThat(days.typed()).isEqualTo("9");
        assertThat(days.getErrorMessage()).isEqualTo("Skriv et tal fra 1 til 7.");
        days.type("7");
        assertThat(days.getValue()).isEqualTo(7);
        assertThat(days.isInvalid()).isFalse();
    }

    @Test
    void aNumberThatMustBeThereIsMarkedWhenItIsTakenAway() {
        days.required().type("5");
        days.type("");
        assertThat(days.isUnreadable()).isTrue();
        assertThat(days.getErrorMessage()).isEqualTo("Skriv et tal fra 1 til 7.");
    }

    @Test
    void anAmountIsReadWithCommaAndPoint() {
        amount.type("1.234,5");
        assertThat(amount.getValue()).isEqualByComparingTo("1234.50");
        assertThat(amount.said()).isEqualTo("1.234,50 kr.");
        assertThat(amount.typed()).isEqualTo("1.234,50");
        amount.type("500,-");
        assertThat(amount.getValue()).isEqualByComparingTo(BigDecimal.valueOf(500));
        amount.type("1.5");
        assertThat(amount.getValue()).isNull();
        assertThat(amount.typed()).isEqualTo("1.5");
        amount.type("1,239");
        assertThat(amount.getErrorMessage()).isEqualTo("Skriv højst 2 decimaler.");
    }

    @Test
    void aScreenFindsItsFirstFieldThatCannotBeRead() {
        var screen = new Div(day, new Div(when, days));
        assertThat(TypedText.firstUnreadable(screen)).isEmpty();
        days.type("9");
        assertThat(TypedText.firstUnreadable(screen)).contains(days);
        when.type("24/11 kl. 25");
        assertThat(TypedText.firstUnreadable(screen)).contains(when);
    }

    @Test
    void eachReasonHasASentence() {
        for (var fault : Fault.values()) {
            for (var locale : new java.util.Locale[] {Texts.DANISH, Texts.ENGLISH}) {
                @Nullable String text = Texts.get(locale, fault.text());
                assertThat(text).as(fault + " in " + locale).isNotBlank();
            }
        }
    }
}
