package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.PublicationLog.Key;
import dk.fremskudt.evaluation.PublicationLog.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers without an agreement are shown of the sexes in Aarhus and Vejle, one publication after the other. */
class DisclosureControlTest {
    private static final String FAMILY = "real";
    private final Kept kept = new Kept();
    private final DisclosureControl control = new DisclosureControl(kept);

    @Test
    void aSmallCountIsHiddenFromTheFirstOn() {
        assertThat(whole(protect(Disclosure.PUBLIC, counts(20, 30, 2, 25)))).containsExactly(22, 55, 77);
        assertThat(aarhus(protect(Disclosure.PUBLIC, counts(20, 30, 2, 25)))).containsExactly(null, null, 50);
    }

    @Test
    void threeAreSharedWithMunicipalitiesAndHiddenFromThePublic() {
        assertThat(aarhus(protect(Disclosure.SHARED, counts(3, 30, 40, 25)))).containsExactly(3, 30, 33);
        assertThat(aarhus(protect(Disclosure.PUBLIC, counts(3, 30, 40, 25)))).containsExactly(null, null, 33);
    }

    @Test
    void untilTheWholeHasChangedByTheThresholdTheLastVersionIsGivenOutAgain() {
        assertThat(whole(protect(Disclosure.PUBLIC, counts(20, 30, 40, 25)))).containsExactly(60, 55, 115);
        assertThat(whole(protect(Disclosure.PUBLIC, counts(24, 30, 40, 25)))).containsExactly(60, 55, 115);
        assertThat(whole(protect(Disclosure.PUBLIC, counts(25, 30, 40, 25)))).containsExactly(65, 55, 120);
        assertThat(whole(protect(Disclosure.PUBLIC, counts(23, 30, 40, 25)))).containsExactly(65, 55, 120);
        assertThat(whole(protect(Disclosure.PUBLIC, counts(20, 30, 40, 25)))).containsExactly(60, 55, 115);
    }

    @Test
    void municipalitiesSeeAChangeOfThree() {
        assertThat(whole(protect(Disclosure.SHARED, counts(20, 30, 40, 25)))).containsExactly(60, 55, 115);
        assertThat(whole(protect(Disclosure.SHARED, counts(22, 30, 40, 25)))).containsExactly(60, 55, 115);
        assertThat(whole(protect(Disclosure.SHARED, counts(23, 30, 40, 25)))).containsExactly(63, 55, 118);
    }

    @Test
    void inANewVersionACountThatChangedByLessThanTheThresholdIsHidden() {
        protect(Disclosure.PUBLIC, counts(20, 30, 40, 25));
        var later = protect(Disclosure.PUBLIC, counts(22, 38, 40, 25));
        assertThat(aarhus(later)).containsExactly(null, null, 60);
    }

    @Test
    void anotherChoiceOfCoursesIsComparedWhereOneLiesWithinTheOther() {
        protect(Disclosure.PUBLIC, counts(20, 30, 40, 25));
        var ofAYear = new Selection(
                Set.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), Cohort.ALL, Disclosure.PUBLIC);
        assertThat(aarhus(control.protect(ofAYear, FAMILY, counts(18, 20, 40, 25))))
                .containsExactly(null, null, 38);
    }

    @Test
    void periodsThatOnlyOverlapTellNothingOfEachOther() {
        control.protect(period("2025-01-01", "2026-06-30"), FAMILY, counts(20, 30, 40, 25));
        assertThat(aarhus(control.protect(period("2026-01-01", "2026-12-31"), FAMILY, counts(18, 20, 40, 25))))
                .containsExactly(18, 20, 38);
    }

    /** Of 20 men 18 have a complete course: who knows both figures knows two who have not. */
    @Test
    void allCoursesShowNothingThatTheCompleteOnesWouldGiveAway() {
        var counts = Stream.concat(answers(751, 20, 30, 18, 20), answers(630, 40, 25, 30, 15))
                .toList();
        assertThat(aarhus(protect(Disclosure.PUBLIC, counts))).containsExactly(null, null, 50);
        var complete = new Selection(Set.of(), null, null, Cohort.COMPLETE, Disclosure.PUBLIC);
        assertThat(aarhus(control.protect(complete, FAMILY, counts))).containsExactly(18, 20, 38);
    }

    @Test
    void aTableWhoseWholeIsSuppressedIsNotKeptForLater() {
        assertThat(whole(protect(Disclosure.PUBLIC, counts(1, 1, 0, 0)))).containsExactly(null, null, null);
        assertThat(whole(protect(Disclosure.PUBLIC, counts(9, 9, 0, 0)))).containsExactly(9, 9, 18);
    }

    @Test
    void whatIsGivenOutIsRemembered() {
        var tables = protect(Disclosure.PUBLIC, counts(20, 30, 40, 25));
        assertThat(kept.all)
                .containsExactly(
                        new Publication(new Key(Disclosure.PUBLIC, Cohort.ALL, null, null, FAMILY), tables.getFirst()));
    }

    private List<PublishedTable> protect(Disclosure disclosure, List<Count> counts) {
        return control.protect(Selection.of(Cohort.ALL, disclosure), FAMILY, counts);
    }

    private static Selection period(String from, String to) {
        return new Selection(Set.of(), LocalDate.parse(from), LocalDate.parse(to), Cohort.ALL, Disclosure.PUBLIC);
    }

    private static List<Integer> whole(List<PublishedTable> tables) {
        return tables.getFirst().row(Set.of());
    }

    private static List<Integer> aarhus(List<PublishedTable> tables) {
        return tables.getFirst().row(Set.of(751));
    }

    /** Men and women of Aarhus, men and women of Vejle, none of them complete. */
    private static List<Count> counts(int men, int women, int menOfVejle, int womenOfVejle) {
        return Stream.concat(answers(751, men, women, 0, 0), answers(630, menOfVejle, womenOfVejle, 0, 0))
                .toList();
    }

    private static Stream<Count> answers(int municipality, int men, int women, int completeMen, int completeWomen) {
        return Stream.of(
                new Count(municipality, "sex", 1, "male", men, completeMen),
                new Count(municipality, "sex", 1, "female", women, completeWomen),
                new Count(municipality, "sex", 1, null, men + women, completeMen + completeWomen));
    }

    /** The log without its database. */
    private static final class Kept extends PublicationLog {
        private final List<Publication> all = new ArrayList<>();

        Kept() {
            super(null, null, null);
        }

        @Override
        List<Publication> givenOut(Disclosure disclosure, String family, Map<String, List<String>> answersOfItems) {
            return List.copyOf(all);
        }

        @Override
        void keep(Key key, List<PublishedTable> tables, List<Publication> earlier) {
            tables.forEach(table -> all.add(new Publication(key, table)));
        }
    }
}
