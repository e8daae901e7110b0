package dk.fremskudt.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MadeUpCitizensTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @Test
    void theSameSeedGivesTheSamePeople() throws Exception {
        var stories = Stories.read();
        var one = new MadeUpCitizens(stories, "751", 42);
        var other = new MadeUpCitizens(stories, "751", 42);
        for (int i = 0; i < 20; i++) assertThat(one.next(TODAY)).isEqualTo(other.next(TODAY));
    }

    @Test
    void theyLiveWhereTheirMunicipalityIsAndBelongToNobody() throws Exception {
        var people = new MadeUpCitizens(Stories.read(), "630", 7);
        var all = IntStream.range(0, 50).mapToObj(_ -> people.next(TODAY)).toList();
        assertThat(all).allSatisfy(citizen -> {
            assertThat(citizen.town()).isIn("Vejle", "Vejle Øst", "Jelling");
            assertThat(MadeUpCpr.passesModulus(citizen.cpr())).isFalse();
        });
        assertThat(all).extracting(citizen -> citizen.cpr()).doesNotHaveDuplicates();
    }
}
