package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One clock: a rule about a day or an hour is tested on that day, and a test holds on whatever day it runs. */
class ClockTest {
    private static final Pattern IN_JAVA = Pattern.compile(
            "\\b(?:Instant|Year|YearMonth|(?:Local|Zoned|Offset)(?:Date|Time|DateTime))\\.now\\((?!(?:[\\w.]*[cC]lock|this)\\b)"
                    + "|\\bcurrentTimeMillis\\(|\\bnew Date\\(\\)|\\b(?:Clock|InstantSource)\\.(?:system|tick)");
    private static final Pattern IN_SQL = Pattern.compile(
            "(?i)\\b(?:now|\\w+_timestamp|timeofday)\\(\\)|\\bcurrent_(?:date|time|timestamp)\\b|\\blocaltime(?:stamp)?\\b");

    @Test
    void nobodyAsksTheMachineWhatTimeItIs() {
        var found = new ArrayList<String>();
        for (var source : Source.under(Path.of("src"), ".java")) {
            var name = source.path().getFileName().toString();
            // Where the program's clock is made, and where these words are looked for.
            if (name.equals("PlatformConfiguration.java") || name.equals("ClockTest.java")) continue;
            Stream.concat(
                            IN_JAVA.matcher(source.code()).results(),
                            source.strings().stream()
                                    .flatMap(text -> IN_SQL.matcher(text).results()))
                    .forEach(match -> found.add(name + ": " + match.group()));
        }
        assertThat(found).as("places that do not ask the clock").isEmpty();
    }
}
