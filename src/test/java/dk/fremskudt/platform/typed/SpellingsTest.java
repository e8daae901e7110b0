package dk.fremskudt.platform.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.typed.DateRule.Lean;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of spellings: each means exactly what stands beside it, or is refused for the reason that stands there. */
class SpellingsTest {
    private static final Path TABLE = Path.of("src/test/resources/dk/fremskudt/platform/typed/spellings.csv");

    @TestFactory
    Stream<DynamicTest> eachSpellingMeansWhatItSays() throws IOException {
        return spellings().stream()
                .map(spelling -> dynamicTest(
                        spelling.toString(),
                        () -> assertThat(spelling.read())
                                .as(spelling.toString())
                                .isEqualTo(spelling.expected())));
    }

    @Test
    void thereAreMoreThanFourHundredOfThem() throws IOException {
        assertThat(spellings()).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    @Test
    void eachReasonOfRefusalIsInTheTable() throws IOException {
        var expected = spellings().stream()
                .map(Spelling::expected)
                .filter(each -> each.startsWith("!"))
                .toList();
        // Of the parts of a moment, which no single text has.
        var ofTwoFields = Set.of(Fault.TIME_WITHOUT_DATE, Fault.DATE_WITHOUT_TIME);
        assertThat(Arrays.stream(Fault.values())
                        .filter(fault -> !ofTwoFields.contains(fault))
                        .map(fault -> "!" + fault))
                .isSubsetOf(expected);
    }

    @Test
    void whatWasUnderstoodIsReadAgainAsTheSame() throws IOException {
        for (var spelling : spellings()) {
            if (spelling.kind().equals("time") && !spelling.expected().startsWith("!"))
                assertThat(new Spelling("time", "", "", spelling.expected(), "").read())
                        .isEqualTo(spelling.expected());
        }
    }

    private static List<Spelling> spellings() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", -1))
                .map(cells -> new Spelling(
                        cells[0], cells[1], cells[2], cells[3].substring(1, cells[3].length() - 1), cells[4]))
                .toList();
    }

    private record Spelling(String kind, String rule, String today, String typed, String expected) {
        String read() {
            return said(
                    switch (kind) {
                        case "time" -> TypedTime.read(typed);
                        case "date" -> TypedDate.read(typed, LocalDate.parse(today), dates());
                        case "moment" ->
                            TypedTime.read(typed)
                                    .then(time -> TypedMoment.of(LocalDate.parse(rule), time, DanishClock.DENMARK));
                        case "number" -> numbers().read(typed);
                        default -> throw new IllegalArgumentException(kind);
                    });
        }

        private static String said(Typed<?> read) {
            return switch (read) {
                case Typed.Nothing<?> _ -> "";
                case Typed.Understood<?> understood
                when understood.value() instanceof BigDecimal number -> number.toPlainString();
                case Typed.Understood<?> understood ->
                    Objects.requireNonNull(understood.value()).toString();
                case Typed.Refused<?> refused -> "!" + refused.fault();
            };
        }

        private DateRule dates() {
            var day = LocalDate.parse(today);
            return switch (rule) {
                case "past", "future", "nearest" -> DateRule.of(Lean.valueOf(rule.toUpperCase(Locale.ROOT)));
                case "soon" -> DateRule.of(Lean.PAST_OR_SOON);
                case "birth" -> DateRule.birth(day);
                case "today" -> DateRule.between(null, day);
                case "from" -> DateRule.between(day, null);
                default -> {
                    var bounds = rule.split("\\.\\.");
                    yield DateRule.between(LocalDate.parse(bounds[0]), LocalDate.parse(bounds[1]));
                }
            };
        }

        private TypedNumber numbers() {
            if (rule.equals("kroner")) return TypedNumber.kroner(1_000_000_000);
            var parts = rule.split(":");
            var bounds = parts[0].split("\\.\\.", -1);
            return new TypedNumber(number(bounds[0]), number(bounds[1]), Integer.parseInt(parts[1]), Set.of());
        }

        private static @Nullable BigDecimal number(String text) {
            return text.isEmpty() ? null : new BigDecimal(text);
        }
    }
}
