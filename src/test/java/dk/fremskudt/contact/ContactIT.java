package dk.fremskudt.contact;

import static dk.fremskudt.scenario.CourseScenario.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileQuery;
import dk.fremskudt.casework.CaseFileRow;
import dk.fremskudt.casework.CaseFileScope;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.DayItem;
import dk.fremskudt.casework.DayService;
import dk.fremskudt.casework.DeadlineService;
import dk.fremskudt.casework.DeadlineState;
import dk.fremskudt.casework.DeadlineStatus;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.casework.TimelineService;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.contact.facts.ContactFacts;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.scenario.EnquiryScenario;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ContactIT extends DatabaseIT {
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
    private DayService days;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private ContactFacts facts;

    @Autowired
    private History history;

    @Autowired
    private Clock clock;

    private Instant now;

    @BeforeEach
    void now() {
        now = clock.instant();
    }

    @Test
    void anAttemptMeetsTheContactDeadlineAndTakingItBackReopensIt() {
        asCaseworker(HOME, () -> {
            var id = aCourse().id();
            var contact = contacts.log(id, contact(Channel.PHONE, Outcome.NOT_REACHED, now));
            assertThat(state(id, "first_contact")).isEqualTo(DeadlineState.MET);
            contacts.withdraw(contact);
            assertThat(contacts.of(id)).isEmpty();
            assertThat(state(id, "first_contact")).isEqualTo(DeadlineState.DUE);
        });
    }

    @Test
    void aMailToThePartiesIsACoordinationTooAndTheDeadlineCanBeWaivedWithAReason() {
        asCaseworker(HOME, () -> {
            var id = aCourse().id();
            contacts.log(id, contact(Counterpart.PARTNERS, Channel.MAIL, Outcome.REACHED, now, null));
            assertThat(state(id, "coordinating_meeting")).isEqualTo(DeadlineState.MET);

            var other = aCourse().id();
            var meeting = deadline(other, "coordinating_meeting");
            assertThatThrownBy(() -> deadlines.waive(meeting.id(), meeting.version(), " "))
                    .isInstanceOf(Refusal.class);
            deadlines.waive(meeting.id(), meeting.version(), "Borgeren ønsker ikke et møde endnu");
            assertThat(state(other, "coordinating_meeting")).isEqualTo(DeadlineState.WAIVED);
        });
    }

    @Test
    void aContactInAYearThatCannotBeIsRefused() {
        asCaseworker(HOME, () -> {
            var id = aCourse().id();
            for (var year : List.of("0206", "1800", "9999")) {
                var mistyped = Instant.parse(year + "-05-13T10:00:00Z");
                assertThatThrownBy(() ->
                                contacts.log(id, contact(Channel.HOME_VISIT, Outcome.CANCELLED_BY_CITIZEN, mistyped)))
                        .as(year)
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("årstal");
            }
            assertThat(contacts.of(id)).isEmpty();
        });
    }

    @Test
    void whatIsTypedIsKeptForItsAuthorUntilItIsRegistered() {
        asCaseworker(HOME, () -> {
            var id = aCourse().id();
            contacts.keepDraft(
                    id,
                    contact(Counterpart.CITIZEN, Channel.PHONE, Outcome.REACHED, now, "Halvt skr")
                            .unfinished());
            contacts.keepDraft(
                    id,
                    contact(Counterpart.CITIZEN, Channel.PHONE, Outcome.REACHED, now, "Halvt skrevet")
                            .unfinished());
            assertThat(contacts.draft(id))
                    .hasValueSatisfying(draft -> assertThat(draft.form().note()).isEqualTo("Halvt skrevet"));
            assertThat(asLead(HOME, () -> contacts.draft(id))).isEmpty();
            contacts.log(id, contact(Channel.PHONE, Outcome.REACHED, now));
            assertThat(contacts.draft(id)).isEmpty();
        });
    }

    @Test
    void whoeverThrowsADraftAwayThrowsAwayHerOwn() {
        var course = aCourse()
                .by(person(HOME, Role.CASEWORKER))
                .withDraft(Channel.PHONE, Outcome.REACHED)
                .id();
        asLead(HOME, () -> {
            contacts.keepDraft(
                    course, contact(Channel.PHONE, Outcome.REACHED, now).unfinished());
            contacts.dropDraft(course);
            assertThat(contacts.draft(course)).isEmpty();
            return true;
        });
        asCaseworker(HOME, () -> {
            assertThat(contacts.draft(course)).isPresent();
            contacts.dropDraft(course);
            assertThat(contacts.draft(course)).isEmpty();
        });
    }

    @Test
    void aDraftThatNobodyTouchedForAMonthIsThrownAway() {
        asCaseworker(HOME, () -> {
            var old = aCourse().id();
            var recent = aCourse().id();
            DanishClock.at(
                    now.minus(Duration.ofDays(31)),
                    () -> contacts.keepDraft(
                            old, contact(Channel.PHONE, Outcome.REACHED, now).unfinished()));
            DanishClock.at(
                    now.minus(Duration.ofDays(29)),
                    () -> contacts.keepDraft(
                            recent, contact(Channel.PHONE, Outcome.REACHED, now).unfinished()));
            assertThat(days.mine().waiting())
                    .filteredOn(item -> item.kind().equals("draft"))
                    .extracting(DayItem::caseFile)
                    .contains(recent)
                    .doesNotContain(old);
            assertThat(root().queryForObject(
                                    "select count(*) from contact_draft where case_file_id = ?",
                                    Integer.class,
                                    old.value()))
                    .isZero();
        });
    }

    @Test
    void notesAreUnreadableInTheDatabaseAndReadsAreLogged() {
        var id = asCaseworker(HOME, () -> aCourse().id());
        asCaseworker(HOME, () -> {
            contacts.log(
                    id, contact(Counterpart.CITIZEN, Channel.HOME_VISIT, Outcome.HELD, now, "Vi talte om huslejen"));
            assertThat(contacts.of(id).getFirst().form().note()).isEqualTo("Vi talte om huslejen");
        });
        for (var table : List.of("contact_contact", "contact_contact_aud")) {
            Map<String, Object> row =
                    root().queryForMap("select * from " + table + " where case_file_id = ?", id.value());
            assertThat(new String((byte[]) row.get("note"), StandardCharsets.ISO_8859_1))
                    .doesNotContain("husleje");
        }
        var citizen = asCaseworker(HOME, () -> files.outline(id).citizen());
        assertThat(root().queryForList(
                                "select purpose from audit_read where ? = any (subjects)",
                                String.class,
                                citizen.value()))
                .contains("CASEWORK");
    }

    @Test
    void aFortnightOfSilenceWaitsForTheCoordinator() {
        asCaseworker(HOME, () -> {
            var silent = openedBefore(Duration.ofDays(20));
            var tried = openedBefore(Duration.ofDays(20));
            var young = openedBefore(Duration.ofDays(10));
            var looser = openedBefore(Duration.ofDays(20));
            contacts.log(silent, contact(Channel.PHONE, Outcome.REACHED, now.minus(Duration.ofDays(16))));
            var latest =
                    contacts.log(tried, contact(Channel.PHONE, Outcome.NOT_REACHED, now.minus(Duration.ofDays(3))));
            files.moveTo(looser, files.read(looser).version(), Phase.FOLLOW_UP, "Hjælpen er i gang");
            assertThat(silence()).contains(silent).doesNotContain(tried, young, looser);
            contacts.withdraw(latest);
            assertThat(silence()).contains(tried);
        });
    }

    @Test
    void theListTellsTheLatestContactThatCounts() {
        asCaseworker(HOME, () -> {
            var name = EnquiryScenario.familyName();
            var id = aCourse().with(name).id();
            assertThat(row(name).lastContact()).isNull();
            var earlier = now.truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofHours(5));
            contacts.log(id, contact(Channel.PHONE, Outcome.NOT_REACHED, earlier));
            var mistake = contacts.log(id, contact(Channel.PHONE, Outcome.REACHED, now.minus(Duration.ofHours(1))));
            assertThat(row(name).lastContact()).isAfter(earlier);
            contacts.withdraw(mistake);
            assertThat(row(name).lastContact()).isEqualTo(earlier);
        });
    }

    @Test
    void contactsStandOnTheTimelineWithTheirNotes() {
        asCaseworker(HOME, () -> {
            var id = aCourse().id();
            contacts.log(id, contact(Counterpart.PARTNERS, Channel.MEETING, Outcome.HELD, now, "Vi fandt en vej"));
            assertThat(timeline.of(id))
                    .filteredOn(entry -> entry.kind().equals("contact"))
                    .extracting(TimelineEntry::title, TimelineEntry::text, TimelineEntry::who)
                    .containsExactly(tuple("Møde med samarbejdsparter: Holdt", "Vi fandt en vej", "Test Caseworker"));
        });
    }

    @Test
    void anotherMunicipalityGetsNothing() {
        var id = asCaseworker(HOME, () -> aCourse().id());
        var contact = asCaseworker(HOME, () -> contacts.log(id, contact(Channel.HOME_VISIT, Outcome.HELD, now)));
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> contacts.of(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> contacts.withdraw(contact)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.of(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.notes(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.companions(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.recordedBy(id)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> facts.firstContactDelay(id)).isInstanceOf(Refusal.class);
            assertThat(facts.coursesByPlace(List.of(id))).isEmpty();
            assertThat(history.of(List.of(new HistorySource("contact_contact", "case_file_id", id.value()))))
                    .isEmpty();
        });
    }

    @Test
    void factsTellContactsInDaysAndCodesWithoutAWordOfThem() {
        asCaseworker(HOME, () -> {
            var id = aCourse().receivedAt(now.minus(Duration.ofDays(4))).id();
            contacts.log(id, contact(Channel.HOME_VISIT, Outcome.NO_SHOW, now.minus(Duration.ofDays(1))));
            assertThat(facts.firstContactDelay(id)).isEmpty();
            contacts.log(
                    id,
                    contact(Counterpart.CITIZEN, Channel.HOME_VISIT, Outcome.HELD, now, "Hun hedder egentlig Anna"));
            var home = new Coded("home", "Eget hjem");
            assertThat(facts.of(id))
                    .extracting("day", "outcome", "place", "placeChosenBy", "noted")
                    .containsExactly(
                            tuple(3, "NO_SHOW", home, "CITIZEN", false), tuple(4, "HELD", home, "CITIZEN", true));
            assertThat(facts.of(id).toString()).doesNotContain("Anna", "Mette", "20");
            assertThat(facts.firstContactDelay(id)).hasValue("4_5_days");
            assertThat(facts.notes(id)).containsExactly(null, "Hun hedder egentlig Anna");
            assertThat(facts.recordedBy(id))
                    .hasSize(2)
                    .containsOnly(person(HOME, Role.CASEWORKER).user());
            assertThat(facts.companions(id)).isEmpty();
        });
    }

    @Test
    void placesAreCountedByCourseNotByContact() {
        asCaseworker(HOME, () -> {
            var one = aCourse().id();
            var other = aCourse().id();
            contacts.log(one, contact(Channel.HOME_VISIT, Outcome.NO_SHOW, now));
            contacts.log(one, contact(Channel.HOME_VISIT, Outcome.HELD, now));
            contacts.log(other, contact(Channel.HOME_VISIT, Outcome.HELD, now));
            contacts.log(other, contact(Channel.PHONE, Outcome.REACHED, now));
            assertThat(facts.coursesByPlace(List.of(one, other))).isEqualTo(Map.of("home", 2));
            assertThat(facts.coursesByPlace(List.of())).isEmpty();
        });
    }

    @Test
    void theTwinsRowsAreSealedUnderTheNameThatTheTableWasBornWith() {
        var id = asCaseworker(HOME, () -> aCourse().id());
        asCaseworker(HOME, () -> contacts.log(id, contact(Channel.PHONE, Outcome.REACHED, now)));
        var sealed = root().queryForObject(
                        "select sealed_text(tenant_id, 'rev', rev) from contact_contact_aud where case_file_id = ?",
                        String.class,
                        id.value());
        assertThat(sealed).contains("\ncasework_contact_aud{").doesNotContain("contact_contact_aud");
    }

    private List<CaseFileId> silence() {
        return days.mine().waiting().stream()
                .filter(item -> item.kind().equals("silence"))
                .map(DayItem::caseFile)
                .toList();
    }

    private CaseFileRow row(String name) {
        return files.list(new CaseFileQuery(CaseFileScope.OPEN, name, CaseFileQuery.Sort.OPENED, true, 0, 10))
                .getFirst();
    }

    private CaseFileId openedBefore(Duration ago) {
        var id = new CaseFileId[1];
        DanishClock.at(now.minus(ago), () -> id[0] = aCourse().id());
        return id[0];
    }

    private DeadlineStatus deadline(CaseFileId id, String code) {
        return deadlines.of(id).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private DeadlineState state(CaseFileId id, String code) {
        return deadline(id, code).state();
    }
}
