package dk.fremskudt.monitoring;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.scenario.CourseScenario;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * When a wave is asked for, and what counts as an answer. Rudersdal asks at the opening, at the closing, and six months
 * after the opening.
 */
class WaveRulesIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate DAY = LocalDate.of(2023, Month.AUGUST, 31);
    private static final int OPENING = 1;
    private static final int CLOSING = 2;
    private static final int FOLLOW_UP = 3;

    @Autowired
    private WaveService waves;

    @Autowired
    private WaveList list;

    @Autowired
    private MonitoringImport imports;

    private SignedIn anna;
    private CourseScenario course;

    @BeforeEach
    void aCourseOfSomebodyWhoHasNoOther() {
        anna = newPerson(HOME, Role.CASEWORKER);
        course = aCourse().by(anna).on(DAY).opened();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, OPEN, NOT_OPEN, NOT_OPEN",
        "2023-09-14, OPEN, NOT_OPEN, NOT_OPEN",
        "2023-09-15, OVERDUE, NOT_OPEN, NOT_OPEN",
        // the closing itself is asked for around the planned end, the last of November
        "2023-11-15, OVERDUE, NOT_OPEN, NOT_OPEN",
        "2023-11-16, OVERDUE, OPEN, NOT_OPEN",
        "2023-12-14, OVERDUE, OPEN, NOT_OPEN",
        "2023-12-15, OVERDUE, OVERDUE, NOT_OPEN",
        // six months after the last of August is the leap day
        "2024-02-14, OVERDUE, OVERDUE, NOT_OPEN",
        "2024-02-15, OVERDUE, OVERDUE, OPEN",
        "2024-03-14, OVERDUE, OVERDUE, OPEN",
        "2024-03-15, OVERDUE, OVERDUE, OVERDUE"
    })
    void aWaveIsOpenTwoWeeksToEitherSideOfItsDay(
            LocalDate today, WaveState opening, WaveState closing, WaveState followUp) {
        assertThat(states(today)).containsExactly(opening, closing, followUp);
        assertThat(listed(today, true, false)).hasSize(count(WaveState.OPEN, opening, closing, followUp));
        assertThat(listed(today, true, true)).hasSize(count(WaveState.OVERDUE, opening, closing, followUp));
    }

    @Test
    void theWaveOfTheClosingFollowsTheDayOnWhichTheCourseWasClosed() {
        var closedOn = LocalDate.of(2023, Month.OCTOBER, 2);
        course.on(closedOn).closed();
        assertThat(states(closedOn).get(CLOSING - 1)).isEqualTo(WaveState.OPEN);
        assertThat(states(closedOn.plusDays(15)).get(CLOSING - 1)).isEqualTo(WaveState.OVERDUE);
        assertThat(states(closedOn).get(OPENING - 1)).isEqualTo(WaveState.OVERDUE);
    }

    @Test
    void mineAreTheWavesOfTheCoursesThatOneCoordinates() {
        var bo = newPerson(HOME, Role.CASEWORKER);
        assertThat(listed(DAY, true, false)).extracting(WaveRow::caseFile).containsExactly(course.id());
        course.handedTo(bo.user());
        assertThat(listed(DAY, true, false)).isEmpty();
        assertThat(listed(DAY, false, false)).extracting(WaveRow::caseFile).contains(course.id());
        assertThat(on(DAY, () -> as(bo, () -> list.count(new WaveQuery(true, false)))))
                .isOne();
    }

    @Test
    void aWaveIsRegisteredByTheCaseworkersAnswerAndNotByTheCitizens() {
        var plannedEnd = LocalDate.of(2023, Month.NOVEMBER, 30);
        answer(plannedEnd, CLOSING, "citizen_change", "better");
        assertThat(states(plannedEnd).get(CLOSING - 1)).isEqualTo(WaveState.OPEN);
        assertThat(listed(plannedEnd, true, false)).hasSize(1);
        answer(plannedEnd, CLOSING, "wellbeing_change", "positive");
        assertThat(states(plannedEnd).get(CLOSING - 1)).isEqualTo(WaveState.REGISTERED);
        assertThat(listed(plannedEnd, true, false)).isEmpty();
    }

    @Test
    void aPaperFormRegistersBothParts() {
        on(
                DAY,
                () -> as(anna, () -> {
                    waves.answer(
                            course.id(),
                            CLOSING,
                            Map.of("citizen_change", Set.of("better"), "wellbeing_change", Set.of("positive")));
                    var sheet = waves.of(course.id()).get(CLOSING - 1);
                    assertThat(sheet.answers()).containsEntry("citizen_change", Set.of("better"));
                    assertThat(sheet.answers()).containsEntry("wellbeing_change", Set.of("positive"));
                    assertThat(sheet.registeredOn()).isEqualTo(DAY);
                    assertThat(sheet.state()).isEqualTo(WaveState.REGISTERED);
                }));
    }

    @Test
    void theFirstDayOnWhichAWaveWasAnsweredCounts() {
        answer(DAY, OPENING, "sex", "female");
        on(
                DAY.plusDays(3),
                () -> as(anna, () -> {
                    waves.answer(course.id(), OPENING, "employment", Set.of("education"), Set.of(), 1);
                    assertThat(waves.of(course.id()).getFirst().registeredOn()).isEqualTo(DAY);
                }));
    }

    @Test
    void theTimeThatAFormLayOpenCountsTwoMinutesAtMostForEachAnswer() {
        on(
                DAY,
                () -> as(anna, () -> {
                    waves.answer(course.id(), OPENING, "sex", Set.of("female"), Set.of(), -5);
                    waves.answer(course.id(), OPENING, "employment", Set.of("education"), Set.of(), 90);
                    waves.answer(course.id(), OPENING, "sex", Set.of("male"), Set.of("female"), 3600);
                }));
        assertThat(root().queryForObject(
                                "select r.seconds from monitoring_registration r join monitoring_course c"
                                        + " on c.id = r.course_id where c.case_file_id = ?",
                                Integer.class,
                                course.id().value()))
                .isEqualTo(210);
    }

    @Test
    void anAnswerIsOneThatTheInstrumentHasInThatWave() {
        var id = course.id();
        on(
                DAY,
                () -> as(anna, () -> {
                    refused("monitoring.wave.unknownAnswer", () -> give(id, OPENING, "no_such_item", "female"));
                    refused("monitoring.wave.unknownAnswer", () -> give(id, OPENING, "sex", "x"));
                    refused("monitoring.wave.unknownAnswer", () -> give(id, CLOSING, "sex", "female"));
                    refused("monitoring.wave.oneAnswer", () -> give(id, OPENING, "sex", "female", "male"));
                    refused("monitoring.wave.alone", () -> give(id, OPENING, "psychiatry_contact", "none", "admitted"));
                    refused(
                            "monitoring.wave.unknownAnswer",
                            () -> waves.answer(id, FOLLOW_UP, Map.of("sex", Set.of("female"))));
                }));
        asCaseworker("aarhus", () -> {
            refused("monitoring.wave.noCourse", () -> give(id, OPENING, "sex", "female"));
            refused("casework.notFound", () -> waves.of(id));
        });
    }

    @Test
    void whatTheCaseworkerSaidHerselfIsNotSaidOverByWhatTheProductKnows() {
        answer(DAY, OPENING, "first_contact_delay", "over_5_days");
        course.withContact(Channel.PHONE, Outcome.REACHED);
        answer(DAY, OPENING, "sex", "female");
        on(
                DAY,
                () -> as(
                        anna,
                        () -> assertThat(waves.of(course.id()).getFirst())
                                .satisfies(sheet -> assertThat(sheet.answers())
                                        .containsEntry("first_contact_delay", Set.of("over_5_days")))
                                .satisfies(sheet -> assertThat(sheet.known()).isEmpty())));
    }

    @Test
    void aCourseThatCameByFileGoesOnUnderItsNumberWhenItIsCarriedHere() {
        var lead = newPerson("vejle", Role.LEAD);
        var opened = LocalDate.of(2018, Month.MAY, 16);
        as(lead, () -> {
            imported("2018-0001;630;1;worker;2018-05-14;sex;female");
            imported("2018-0001;630;1;worker;2018-05-16;employment;education");
        });
        var carried = aCourse().by(lead).on(opened).details();
        assertThat(carried.number()).isEqualTo("2018-0001");
        on(
                opened,
                () -> as(lead, () -> {
                    var sheet = waves.of(carried.id()).getFirst();
                    assertThat(sheet.answers()).containsEntry("sex", Set.of("female"));
                    assertThat(sheet.answers()).containsEntry("employment", Set.of("education"));
                    assertThat(sheet.registeredOn()).isEqualTo(LocalDate.of(2018, Month.MAY, 14));
                    assertThat(sheet.state()).isEqualTo(WaveState.REGISTERED);
                }));
    }

    private void imported(String line) {
        var file = "case;municipality;wave;respondent;registered_on;item;answer\n" + line + "\n";
        assertThat(imports.store(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                        .changed())
                .isOne();
    }

    private void answer(LocalDate today, int wave, String item, String answer) {
        on(today, () -> as(anna, () -> give(course.id(), wave, item, answer)));
    }

    private void give(CaseFileId id, int wave, String item, String... answers) {
        waves.answer(id, wave, item, Set.of(answers), Set.of(), 1);
    }

    private List<WaveState> states(LocalDate today) {
        return on(today, () -> as(anna, () -> waves.of(course.id()))).stream()
                .map(WaveSheet::state)
                .toList();
    }

    private List<WaveRow> listed(LocalDate today, boolean mine, boolean late) {
        return on(
                today,
                () -> as(anna, () -> {
                    var query = new WaveQuery(mine, late);
                    var rows = list.page(query, 0, 1000);
                    assertThat(rows).hasSize(Math.min(1000, list.count(query)));
                    return rows;
                }));
    }

    private static int count(WaveState wanted, WaveState... states) {
        return (int) List.of(states).stream().filter(wanted::equals).count();
    }
}
