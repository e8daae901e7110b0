package dk.fremskudt.casereview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.citizen.CitizenErasure;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.evaluation.pack.CaseReviewService;
import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.ApiTokenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.scenario.CourseScenario;
import dk.fremskudt.textcheck.Finding;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

class CasePackIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final List<String> IDENTIFIERS = List.of(
            "Kirstine",
            "Gåsemose",
            "110385",
            "51525354",
            "51 52 53 54",
            "kirstine@post.example",
            "Ellesletten",
            "Nærum");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CasePackService packs;

    @Autowired
    private PackTextService texts;

    @Autowired
    private CasePackList list;

    @Autowired
    private CaseReviewService reviews;

    @Autowired
    private CitizenService citizens;

    @Autowired
    private CaseFileService files;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ClosingService closing;

    @Autowired
    private CitizenErasure erasure;

    @Autowired
    private GoalService goals;

    @Autowired
    private History history;

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    /** A course among others, of somebody with every kind of identifier, and words that carry some of them. */
    private CaseFileId course(String cpr) {
        return asCaseworker(HOME, () -> {
            aCourse().opened();
            aCourse().opened();
            var course = aCourse()
                    .receivedAt(clock.instant().minus(Duration.ofDays(9)))
                    .id();
            var citizen = files.outline(course).citizen();
            citizens.change(
                    citizen,
                    citizens.read(citizen, Purpose.CASEWORK).version(),
                    new CitizenForm(
                            "Kirstine",
                            "Gåsemose",
                            cpr,
                            "51 52 53 54",
                            "kirstine@post.example",
                            "Ellesletten 7, 1. tv",
                            "2850",
                            "Nærum"));
            contacts.log(
                    course,
                    CourseScenario.contact(
                            Counterpart.CITIZEN,
                            Channel.PHONE,
                            Outcome.REACHED,
                            clock.instant().minus(Duration.ofDays(8)),
                            "Kirstine Gåsemose ringer fra 51525354."));
            goals.say(
                    course,
                    new GoalForm(
                            "Jeg, Kirstine, vil ud af Ellesletten 7 og bo ved min søster i Nærum",
                            Horizon.LONG,
                            LocalDate.now(clock),
                            null));
            return course;
        });
    }

    private CasePackId made(String cpr) {
        var course = course(cpr);
        return asCaseworker(HOME, () -> packs.make(course));
    }

    private CasePackDetails read(CasePackId id) {
        return asCaseworker(HOME, () -> packs.read(id));
    }

    private PackTextDetails goal(CasePackId id) {
        return read(id).texts().stream()
                .filter(text -> text.source() == TextSource.GOAL)
                .findFirst()
                .orElseThrow();
    }

    private void clear(CasePackId id) {
        asCaseworker(HOME, () -> texts.replaceAll(goal(id).id(), goal(id).version()));
        asCaseworker(HOME, () -> packs.submit(id, read(id).version()));
    }

    private CasePackId released(String cpr) {
        var id = made(cpr);
        clear(id);
        asLead(HOME, () -> {
            packs.pass(id, read(id).version());
            packs.release(id, read(id).version());
            return id;
        });
        return id;
    }

    @Test
    void aPackWithTheCitizensNameInAGoalGoesNowhereUntilItIsDealtWith() {
        var id = made("1103851234");
        var goal = goal(id);
        assertThat(goal.chosen()).isTrue();
        assertThat(goal.findings()).extracting(found -> found.finding().found()).contains("Kirstine", "Nærum");
        assertThat(read(id).preview().goals().getFirst().words().withheld()).isTrue();
        refused("casereview.openFindings", () -> packs.submit(id, read(id).version()));
        refused("casereview.notChecked", () -> packs.pass(id, read(id).version()));
        assertThatThrownBy(() -> asLead(HOME, () -> {
                    packs.release(id, read(id).version());
                    return id;
                }))
                .isInstanceOf(Refusal.class);

        var address = goal.findings().stream()
                .map(PackTextDetails.Found::finding)
                .filter(found -> found.kind() == Finding.Kind.ADDRESS)
                .findFirst()
                .orElseThrow();
        asCaseworker(HOME, () -> texts.replace(goal.id(), goal.version(), address));
        assertThatThrownBy(() -> asCaseworker(HOME, () -> texts.replace(goal.id(), goal.version(), address)))
                .isInstanceOf(StaleEdit.class);
        var name = goal(id).findings().getFirst().finding();
        asCaseworker(HOME, () -> texts.falseAlarm(goal.id(), goal(id).version(), name, "Et andet menneske"));
        assertThat(goal(id).findings().getFirst().reason()).isEqualTo("Et andet menneske");
        asCaseworker(HOME, () -> texts.edit(goal.id(), goal(id).version(), "Jeg vil flytte hen til min søster"));
        assertThat(goal(id).open()).isZero();
        asCaseworker(HOME, () -> packs.submit(id, read(id).version()));
        assertThat(read(id).state()).isEqualTo(PackState.CHECKED);
        assertThat(read(id).preview().goals().getFirst().words().text()).isEqualTo("Jeg vil flytte hen til min søster");
    }

    @Test
    void nobodyIsHerOwnSecondReader() {
        var id = made("1203851234");
        clear(id);
        refused("casereview.ownPack", () -> packs.pass(id, read(id).version()));
        assertThat(asLead(HOME, () -> list.waitingForMe())).isPositive();
        asLead(HOME, () -> {
            packs.sendBack(id, read(id).version(), "Målet kan genkendes");
            return id;
        });
        assertThat(read(id).comment()).isEqualTo("Målet kan genkendes");
        assertThat(read(id).state()).isEqualTo(PackState.DRAFT);
    }

    @Test
    void evaluatorsReadTheReleasedPackAndFindNobodyInIt() throws Exception {
        var id = released("1303851234");
        var review = read(id).preview().id();
        var pack = asEvaluator(() -> reviews.find(review)).orElseThrow();
        var text = json.writeValueAsString(pack);
        assertThat(IDENTIFIERS).noneSatisfy(identifier -> assertThat(text).contains(identifier));
        assertThat(text).doesNotContain("Test Caseworker", LocalDate.now(clock).toString());
        assertThat(pack.goals().getFirst().words().text()).startsWith("Jeg, [Borgeren], vil ud af [adresse]");
        assertThat(pack.contacts().getFirst().day()).isEqualTo(1);
        assertThat(pack.contacts().getFirst().by()).isEqualTo("Sagsbehandler A");
        assertThat(pack.contacts().getFirst().note()).isNotNull().matches(note -> note.withheld());
        assertThat(pack.proof().combinations())
                .allSatisfy(one -> assertThat(one.k()).isGreaterThanOrEqualTo(3));
        assertThat(pack.proof().releasedBy()).isEqualTo("En leder i kommunen");
        assertThat(asEvaluator(() -> reviews.list(List.of(RUDERSDAL), 0, 50)))
                .anyMatch(row -> row.id().equals(review));

        var token = WorkAs.system(
                tenancy.bySlug("national").orElseThrow().id(),
                Role.OPERATOR,
                () -> tokens.issue("reviews", ApiScope.EVALUATION_READ));
        var answer = get("/api/v1/evaluation/case-reviews/" + review, token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(IDENTIFIERS)
                .noneSatisfy(identifier -> assertThat(answer.body()).contains(identifier));
        assertThat(get("/api/v1/evaluation/case-reviews?municipality=230&size=5", token)
                        .body())
                .contains(review.toString(), "\"caseReviews\"");
        assertThat(get("/api/v1/evaluation/case-reviews/" + UUID.randomUUID(), token)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/evaluation/case-reviews?size=0", token).statusCode())
                .isEqualTo(400);

        asLead(HOME, () -> {
            packs.withdraw(id, read(id).version(), "Borgeren har fortrudt");
            return id;
        });
        assertThat(asEvaluator(() -> reviews.find(review))).isEmpty();
        assertThat(read(id).state()).isEqualTo(PackState.WITHDRAWN);
    }

    @Test
    void erasingTheCitizenTakesTheReleasedPackBack() {
        var id = released("1603851234");
        var review = read(id).preview().id();
        var course = read(id).caseFile();
        assertThat(asEvaluator(() -> reviews.find(review))).isPresent();
        asLead(HOME, () -> {
            closing.close(course, files.read(course).version(), ClosingExit.NO_FURTHER_NEED, "Klarer sig selv");
            erasure.erase(files.outline(course).citizen(), "Opbevaringsfristen er udløbet");
            return id;
        });
        assertThat(asEvaluator(() -> reviews.find(review))).isEmpty();
        assertThat(asCaseworker(HOME, () -> packs.of(course)))
                .extracting(CasePackRow::state)
                .containsExactly(PackState.WITHDRAWN);
    }

    @Test
    void erasingTheCitizenThrowsAwayWhatWasOnItsWayOut() {
        var id = made("1703851234");
        var course = read(id).caseFile();
        asLead(HOME, () -> {
            closing.close(course, files.read(course).version(), ClosingExit.NO_FURTHER_NEED, "Klarer sig selv");
            erasure.erase(files.outline(course).citizen(), "Opbevaringsfristen er udløbet");
            return id;
        });
        assertThat(asCaseworker(HOME, () -> packs.of(course))).isEmpty();
    }

    @Test
    void aPackIsListedByItsCoursesNumber() {
        var id = made("1803851234");
        var course = read(id).caseFile();
        var number = asCaseworker(HOME, () -> files.outline(course)).number();
        assertThat(asCaseworker(HOME, () -> packs.of(course)))
                .extracting(CasePackRow::caseNumber)
                .containsExactly(number);
        assertThat(asCaseworker(HOME, () -> list.list(Set.of(PackState.DRAFT), PageRequest.of(0, 50))))
                .filteredOn(row -> row.id().equals(id))
                .extracting(CasePackRow::caseNumber)
                .containsExactly(number);
    }

    @Test
    void anotherMunicipalityGetsNothing() {
        var id = released("1403851234");
        var goal = goal(id);
        assertThatThrownBy(() -> asCaseworker("aarhus", () -> packs.read(id))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> asCaseworker("aarhus", () -> texts.choose(goal.id(), goal.version(), false)))
                .isInstanceOf(Refusal.class);
        assertThat(asCaseworker("aarhus", () -> list.list(Set.of(), PageRequest.of(0, 50))))
                .noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> asCaseworker(HOME, () -> reviews.find(id.value())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsPassedCanNotBeChangedAndEveryStepIsInTheHistory() {
        var id = released("1503851234");
        var goal = goal(id);
        refused("casereview.notDraft", () -> texts.edit(goal.id(), goal.version(), "Noget andet"));
        var acts = asLead(HOME, () -> history.of(List.of(HistorySource.of("casereview_pack", id.value())))).stream()
                .map(change -> change.act())
                .toList();
        assertThat(acts).contains("casereview.made", "casereview.checked", "casereview.passed", "casereview.released");
    }

    private void refused(String key, Runnable work) {
        assertThatThrownBy(() -> asCaseworker(HOME, work))
                .isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).key())
                .isEqualTo(key);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
