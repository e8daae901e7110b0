package dk.fremskudt.casework;

import static dk.fremskudt.scenario.CourseScenario.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.AuditChain;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.casework.facts.CourseTraits;
import dk.fremskudt.citizen.CitizenErasure;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.WorkingDays;
import dk.fremskudt.scenario.EnquiryScenario;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CourseIT extends DatabaseIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseFileService files;

    @Autowired
    private ContactService contacts;

    @Autowired
    private DeadlineService deadlines;

    @Autowired
    private ClosingService closing;

    @Autowired
    private DemonstrationService demonstrations;

    @Autowired
    private DayService days;

    @Autowired
    private CitizenErasure erasure;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private CourseFacts facts;

    @Autowired
    private History history;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Clock clock;

    private Instant now;

    @BeforeEach
    void now() {
        now = clock.instant();
    }

    @Test
    void anAcceptedEnquiryOpensACourseUnderTheModelInForceWithItsDeadlines() {
        asCaseworker(HOME, () -> {
            var course = aCourse().details();
            var today = LocalDate.now(clock);
            assertThat(course.phase()).isEqualTo(Phase.CONTACT);
            assertThat(course.number()).matches(today.getYear() + "-\\d{4}");
            assertThat(course.coordinator())
                    .isEqualTo(person(HOME, Role.CASEWORKER).user());
            assertThat(course.length().plannedEnd()).isEqualTo(today.plusMonths(3));
            assertThat(deadlines.of(course.id()))
                    .extracting(DeadlineStatus::code, DeadlineStatus::due)
                    .contains(tuple("first_contact", workingDays.plus(today, 2)))
                    .doesNotContain(tuple("partner_reply", workingDays.plus(today, 5)));
        });
    }

    @Test
    void coursesAreNumberedWithoutGapsOrRepeats() {
        asCaseworker(HOME, () -> {
            var first = aCourse().details().number();
            var second = aCourse().details().number();
            assertThat(Integer.parseInt(second.substring(5))).isEqualTo(Integer.parseInt(first.substring(5)) + 1);
        });
    }

    @Test
    void everyListHoldsExactlyWhatItsCountSays() {
        asCaseworker(HOME, () -> {
            aCourse().receivedAt(now.minus(Duration.ofDays(30))).opened();
            for (var scope : CaseFileScope.values()) {
                var query = CaseFileQuery.first(scope, 10_000);
                assertThat(files.list(query)).as(scope.name()).hasSize(files.count(query));
            }
            assertThat(files.count(CaseFileQuery.first(CaseFileScope.LATE, 1))).isPositive();
            for (var sort : CaseFileQuery.Sort.values()) {
                assertThat(files.list(new CaseFileQuery(CaseFileScope.OPEN, "", sort, false, 0, 5)))
                        .as(sort.name())
                        .isNotEmpty();
            }
        });
    }

    @Test
    void aCourseIsFoundByItsNumberAndByTheCitizensName() {
        asCaseworker(HOME, () -> {
            var name = EnquiryScenario.familyName();
            var course = aCourse().with(name).details();
            assertThat(found(course.number())).contains(course.id());
            assertThat(found("mette " + name)).containsExactly(course.id());
            assertThat(found("Nobodysonname")).isEmpty();
        });
    }

    @Test
    void anotherMunicipalityGetsNothing() {
        var name = EnquiryScenario.familyName();
        var id = asCaseworker(HOME, () -> aCourse().with(name).id());
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> files.read(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> timeline.of(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.of(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> deadlines.of(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> closing.handover(id)).isInstanceOf(Refusal.class);
            assertThat(found("mette " + name)).isEmpty();
            for (var sort : CaseFileQuery.Sort.values()) {
                assertThat(files.list(new CaseFileQuery(CaseFileScope.OPEN, "", sort, true, 0, 10_000)))
                        .extracting(CaseFileRow::id)
                        .doesNotContain(id);
            }
            assertThatThrownBy(() -> facts.links(id)).isInstanceOf(Refusal.class);
            assertThat(facts.traits(false)).doesNotContainKey(id);
            assertThat(history.of(List.of(HistorySource.of("casework_case_file", id.value()))))
                    .isEmpty();
        });
    }

    @Test
    void aPlannedEndIsComingUntilItIsPastAndLateFromThen() {
        asCaseworker(HOME, () -> {
            var overrun = openedBefore(Duration.ofDays(110));
            var ending = openedBefore(Duration.ofDays(80));
            var day = days.mine();
            var today = LocalDate.now(clock);
            assertThat(day.late())
                    .extracting(DayItem::caseFile, DayItem::kind)
                    .contains(tuple(overrun, "end"))
                    .doesNotContain(tuple(ending, "end"));
            assertThat(day.upcoming())
                    .extracting(DayItem::caseFile, DayItem::kind)
                    .contains(tuple(ending, "end"));
            assertThat(day.late()).allMatch(item -> item.on().isBefore(today));
            assertThat(day.today()).allMatch(item -> item.on().equals(today));
            assertThat(day.upcoming()).allMatch(item -> item.on().isAfter(today));
        });
    }

    @Test
    void ordinaryCaseworkTakesOverOnlyAfterARightHandoverOrWithAReason() {
        asCaseworker(HOME, () -> {
            var id = aCourse().id();
            assertThatThrownBy(() -> closing.close(id, version(id), ClosingExit.ORDINARY_CASEWORK, null))
                    .hasMessageContaining("Overleveringen er ikke på plads");
            var today = LocalDate.now(clock);
            closing.arrange(id, null, new HandoverForm("Lone Bak", "Jobcentret", null, null, null, false, null));
            assertThat(days.mine().waiting())
                    .extracting(DayItem::caseFile, DayItem::kind)
                    .contains(tuple(id, "handover"));
            closing.arrange(id, 0, new HandoverForm("Lone Bak", "Jobcentret", today, null, "Mentor", true, today));
            closing.close(id, version(id), ClosingExit.ORDINARY_CASEWORK, null);
            var closed = files.read(id);
            assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
            assertThatThrownBy(() -> contacts.log(id, contact(Channel.PHONE, Outcome.REACHED, now)))
                    .hasMessageContaining("afsluttet");

            closing.reopen(id, closed.version(), "Borgeren ringede selv");
            assertThat(files.read(id).phase()).isEqualTo(Phase.CONTACT);
            closing.close(id, version(id), ClosingExit.NO_FURTHER_NEED, "Klarer sig selv");
            assertThat(files.read(id).exit()).isEqualTo(ClosingExit.NO_FURTHER_NEED);
        });
    }

    @Test
    void theSecondOfTwoEditorsIsTold() {
        asCaseworker(HOME, () -> {
            var id = aCourse().id();
            int seen = version(id);
            files.moveTo(id, seen, Phase.ASSESSMENT, null);
            assertThatThrownBy(() -> files.judge(id, seen, Complexity.COMPLEX)).isInstanceOf(StaleEdit.class);
            assertThatThrownBy(() -> files.moveTo(id, version(id), Phase.CONTACT, ""))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void aCitizenWithAnOpenCourseCannotBeErased() {
        var id = asCaseworker(HOME, () -> aCourse().id());
        var citizen = asCaseworker(HOME, () -> files.outline(id).citizen());
        asLead(HOME, () -> {
            assertThatThrownBy(() -> erasure.erase(citizen, "Opbevaringsfristen er udløbet"))
                    .hasMessageContaining("er åbent");
            closing.close(id, version(id), ClosingExit.NO_FURTHER_NEED, "Klarer sig selv");
            erasure.erase(citizen, "Opbevaringsfristen er udløbet");
            assertThat(files.read(id).closingReason()).isEqualTo("slettet");
            return id;
        });
    }

    @Test
    void factsTellTheCourseInDaysAndCodesWithoutAWordOfIt() {
        asCaseworker(HOME, () -> {
            var id = aCourse().receivedAt(now.minus(Duration.ofDays(4))).id();
            files.moveTo(id, version(id), Phase.ASSESSMENT, null);
            var course = facts.of(id);
            assertThat(course.openedDay()).isEqualTo(4);
            assertThat(course.phases()).hasSize(1);
            assertThat(course.toString()).doesNotContain("Mette", "20");
        });
    }

    @Test
    void traitsKeepMadeUpCoursesApart() {
        asCaseworker(HOME, () -> {
            var real = aCourse().id();
            var madeUp = aCourse().id();
            demonstrations.mark(madeUp);
            closing.close(real, version(real), ClosingExit.NO_FURTHER_NEED, "Klarer sig selv");
            var group = files.read(real).targetGroup();
            assertThat(facts.traits(false))
                    .containsEntry(real, new CourseTraits(group, "NO_FURTHER_NEED"))
                    .doesNotContainKey(madeUp);
            assertThat(facts.traits(true))
                    .containsEntry(madeUp, new CourseTraits(group, null))
                    .doesNotContainKey(real);
        });
    }

    @Test
    void deadlinesAreCountedAndTheChainStillHolds() {
        asCaseworker(HOME, () -> {
            contacts.log(aCourse().id(), contact(Channel.PHONE, Outcome.REACHED, now));
            aCourse().receivedAt(now.minus(Duration.ofDays(30))).opened();
        });
        var today = LocalDate.now(clock);
        var kept = asLead(HOME, () -> deadlines.statistics(today.minusDays(60), today.plusDays(30))).stream()
                .filter(one -> one.code().equals("first_contact"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.met()).isPositive();
        assertThat(kept.late()).isPositive();
        assertThat(asAdmin(HOME, () -> context.getBean(AuditChain.class).verify(RUDERSDAL))
                        .holds())
                .isTrue();
    }

    private CaseFileId openedBefore(Duration ago) {
        var id = new CaseFileId[1];
        DanishClock.at(now.minus(ago), () -> id[0] = aCourse().id());
        return id[0];
    }

    private List<CaseFileId> found(String text) {
        return files
                .list(new CaseFileQuery(CaseFileScope.OPEN, text, CaseFileQuery.Sort.OPENED, true, 0, 1000))
                .stream()
                .map(CaseFileRow::id)
                .toList();
    }

    private int version(CaseFileId id) {
        return files.read(id).version();
    }
}
