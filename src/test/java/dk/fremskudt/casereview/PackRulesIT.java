package dk.fremskudt.casereview;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.citizen.CitizenErasure;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.textcheck.Finding;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Who may take a pack one step further, from where, and what stops it. */
class PackRulesIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final String HARMLESS = "Jeg vil gerne sove om natten og have ferie";
    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Autowired
    private CasePackService packs;

    @Autowired
    private PackTextService texts;

    @Autowired
    private CasePackList list;

    @Autowired
    private CaseFileService files;

    @Autowired
    private ClosingService closing;

    @Autowired
    private GoalService goals;

    @Autowired
    private CitizenService citizens;

    @Autowired
    private CitizenErasure erasure;

    private SignedIn maker;
    private SignedIn reader;

    @BeforeEach
    void twoCaseworkersAndCoursesEnoughToHideAmong() {
        maker = person(HOME, Role.CASEWORKER);
        reader = person(HOME, Role.LEAD);
        for (int others = 0; others < 2; others++) aCourse().by(maker).opened();
    }

    @Test
    void neitherWhoeverMadeAPackNorWhoeverSubmittedItIsItsSecondReader() {
        var submitter = newPerson(HOME, Role.CASEWORKER);
        var pack = made(HARMLESS);
        as(submitter, () -> step(pack, packs::submit));
        for (var own : new SignedIn[] {maker, submitter}) {
            as(own, () -> {
                refused("casereview.ownPack", () -> step(pack, packs::pass));
                assertThat(list.forMe(ALL)).extracting(CasePackRow::id).doesNotContain(pack);
            });
        }
        as(reader, () -> {
            assertThat(list.forMe(ALL)).extracting(CasePackRow::id).contains(pack);
            step(pack, packs::pass);
            assertThat(list.forMe(ALL)).extracting(CasePackRow::id).doesNotContain(pack);
        });
    }

    @Test
    void aDraftIsOnlyWrittenInAndSubmitted() {
        var pack = made(HARMLESS);
        as(reader, () -> {
            refused("casereview.notChecked", () -> step(pack, packs::pass));
            refused("casereview.notChecked", () -> sendBack(pack, "Kan genkendes"));
            refused("casereview.notChecked", () -> step(pack, packs::reopen));
            refused("casereview.notPassed", () -> step(pack, packs::release));
            refused("casereview.notReleased", () -> withdraw(pack, "Borgeren har fortrudt"));
        });
        assertThat(read(pack).state()).isEqualTo(PackState.DRAFT);
    }

    @Test
    void aCheckedPackIsReadAndNothingElse() {
        var pack = submitted(HARMLESS);
        as(maker, () -> {
            refused("casereview.notDraft", () -> step(pack, packs::submit));
            refused("casereview.notDraft", () -> step(pack, packs::discard));
            refused("casereview.notDraft", () -> texts.write(pack, "Borgerens egne ord"));
            refused(
                    "casereview.notDraft",
                    () -> texts.choose(text(pack).id(), text(pack).version(), false));
        });
        as(reader, () -> {
            refused("casereview.notPassed", () -> step(pack, packs::release));
            refused("casereview.commentNeeded", () -> sendBack(pack, " "));
            sendBack(pack, "Kan genkendes");
        });
        assertThat(read(pack).state()).isEqualTo(PackState.DRAFT);
        assertThat(read(pack).comment()).isEqualTo("Kan genkendes");
    }

    @Test
    void aPassedPackCanStillBeTakenBackOrSentBackAndWantsANewReaderThen() {
        var pack = submitted(HARMLESS);
        as(reader, () -> step(pack, packs::pass));
        as(maker, () -> step(pack, packs::reopen));
        assertThat(read(pack).reader()).isNull();
        as(maker, () -> step(pack, packs::submit));
        as(reader, () -> {
            step(pack, packs::pass);
            sendBack(pack, "Alligevel ikke");
        });
        assertThat(read(pack).state()).isEqualTo(PackState.DRAFT);
    }

    @Test
    void whatAPackWasSentBackForIsForgottenOnceItIsSubmittedAnew() {
        var pack = submitted(HARMLESS);
        as(reader, () -> sendBack(pack, "Kan genkendes"));
        as(maker, () -> step(pack, packs::submit));
        assertThat(read(pack).comment()).isNull();
    }

    @Test
    void aReleasedPackIsWithdrawnWithAReasonAndThenAnotherCanBeMade() {
        var course = course(HARMLESS);
        var pack = as(maker, () -> packs.make(course));
        as(maker, () -> step(pack, packs::submit));
        as(reader, () -> {
            step(pack, packs::pass);
            step(pack, packs::release);
            refused("casereview.notReleased", () -> withdraw(made(HARMLESS), "Borgeren har fortrudt"));
            refused("casereview.notChecked", () -> step(pack, packs::reopen));
            refused("casereview.reasonNeeded", () -> withdraw(pack, " "));
        });
        refused("casereview.already", () -> as(maker, () -> packs.make(course)));
        as(reader, () -> withdraw(pack, "Borgeren har fortrudt"));
        refused("casereview.notReleased", () -> as(reader, () -> withdraw(pack, "Igen")));
        assertThat(as(maker, () -> packs.make(course))).isNotEqualTo(pack);
    }

    @Test
    void whatIsLearntMeanwhileStopsAPackThatWasCleanBefore() {
        var checked = submitted(HARMLESS);
        var passed = submitted(HARMLESS);
        as(reader, () -> step(passed, packs::pass));
        rename(checked, "Ferie");
        rename(passed, "Ferie");
        as(reader, () -> {
            refused("casereview.openFindings", () -> step(checked, packs::pass));
            refused("casereview.openFindings", () -> step(passed, packs::release));
        });
        assertThat(read(passed).state()).isEqualTo(PackState.PASSED);
    }

    @Test
    void aFindingStopsAPackUnlessItsTextStaysBehind() {
        var pack = made("Jeg vil bo hos Solveig");
        refused("casereview.openFindings", () -> as(maker, () -> step(pack, packs::submit)));
        as(maker, () -> {
            texts.choose(text(pack).id(), text(pack).version(), false);
            step(pack, packs::submit);
        });
        assertThat(read(pack).state()).isEqualTo(PackState.CHECKED);
    }

    @Test
    void aFalseAlarmIsOfSomethingThatStandsThereAndLeadsToNobodyForCertain() {
        var pack = made("Jeg vil bo hos Solveig og ringe på 51 52 53 54");
        var found = text(pack).findings().stream()
                .map(PackTextDetails.Found::finding)
                .toList();
        var name = found.stream()
                .filter(one -> one.found().equals("Solveig"))
                .findFirst()
                .orElseThrow();
        var number = found.stream().filter(Finding::certain).findFirst().orElseThrow();
        as(maker, () -> {
            refused("casereview.certain", () -> falseAlarm(pack, number, "Et opdigtet nummer"));
            refused("casereview.reasonNeeded", () -> falseAlarm(pack, name, " "));
            falseAlarm(pack, name, "Hendes hund");
            texts.edit(text(pack).id(), text(pack).version(), "Jeg vil bo alene");
            refused("casereview.findingGone", () -> falseAlarm(pack, name, "Hendes hund"));
            refused(
                    "casereview.findingGone",
                    () -> texts.replace(text(pack).id(), text(pack).version(), name));
        });
    }

    @Test
    void aTextIsSomethingAndNotABook() {
        var pack = made(HARMLESS);
        as(maker, () -> {
            refused("casereview.emptyText", () -> texts.write(pack, " "));
            refused("casereview.tooLong", () -> texts.write(pack, "x".repeat(4001)));
            refused(
                    "casereview.tooLong",
                    () -> texts.edit(text(pack).id(), text(pack).version(), "x".repeat(4001)));
            texts.edit(text(pack).id(), text(pack).version(), "x".repeat(4000));
            texts.write(pack, "x".repeat(4000));
        });
    }

    @Test
    void whereTooFewAreAlikeNothingLeaves() {
        var alone = person("holstebro", Role.CASEWORKER);
        var course = aCourse().by(alone).id();
        as(alone, () -> {
            var pack = packs.make(course);
            refused(
                    "casereview.tooFew",
                    () -> packs.submit(pack, packs.read(pack).version()));
        });
    }

    @Test
    void thePackOfAnErasedCitizenIsReadByNobody() {
        var pack = submitted(HARMLESS);
        as(reader, () -> {
            step(pack, packs::pass);
            step(pack, packs::release);
            var course = packs.read(pack).caseFile();
            closing.close(course, files.read(course).version(), ClosingExit.NO_FURTHER_NEED, "Klarer sig selv");
            erasure.erase(files.outline(course).citizen(), "Opbevaringsfristen er udløbet");
        });
        refused("casereview.erased", () -> as(maker, () -> packs.read(pack)));
    }

    @Test
    void whatIsNotHereIsNotFound() {
        var pack = made(HARMLESS);
        var text = text(pack);
        asCaseworker("aarhus", () -> {
            refused("casereview.notFound", () -> packs.read(pack));
            refused("casereview.notFound", () -> packs.submit(pack, 0));
            refused("casereview.notFound", () -> texts.edit(text.id(), 0, "Noget andet"));
            refused("casereview.notFound", () -> packs.read(new CasePackId(UUID.randomUUID())));
        });
    }

    @Test
    void packsStandInTheListsOfTheirStates() {
        var draft = made(HARMLESS);
        var checked = submitted(HARMLESS);
        as(maker, () -> {
            assertThat(list.list(Set.of(PackState.DRAFT), ALL))
                    .extracting(CasePackRow::id)
                    .contains(draft)
                    .doesNotContain(checked);
            assertThat(list.list(Set.of(), ALL)).extracting(CasePackRow::id).contains(draft, checked);
            int before = list.count(Set.of(PackState.DRAFT));
            step(draft, packs::discard);
            assertThat(list.count(Set.of(PackState.DRAFT))).isEqualTo(before - 1);
        });
    }

    private CaseFileId course(String goal) {
        var course = aCourse().by(maker).id();
        as(maker, () -> goals.say(course, new GoalForm(goal, Horizon.SHORT, LocalDate.of(2024, Month.JUNE, 10), null)));
        return course;
    }

    private CasePackId made(String goal) {
        var course = course(goal);
        return as(maker, () -> packs.make(course));
    }

    private CasePackId submitted(String goal) {
        var pack = made(goal);
        as(maker, () -> step(pack, packs::submit));
        return pack;
    }

    private void rename(CasePackId pack, String familyName) {
        as(maker, () -> {
            var citizen = files.outline(packs.read(pack).caseFile()).citizen();
            citizens.change(
                    citizen,
                    citizens.read(citizen, Purpose.CASEWORK).version(),
                    new CitizenForm("Mette", familyName, null, null, null, null, null, null));
        });
    }

    private CasePackDetails read(CasePackId pack) {
        return as(maker, () -> packs.read(pack));
    }

    private PackTextDetails text(CasePackId pack) {
        return read(pack).texts().stream()
                .filter(text -> text.source() == TextSource.GOAL)
                .findFirst()
                .orElseThrow();
    }

    private void step(CasePackId pack, BiConsumer<CasePackId, Integer> step) {
        step.accept(pack, read(pack).version());
    }

    private void sendBack(CasePackId pack, String why) {
        packs.sendBack(pack, read(pack).version(), why);
    }

    private void withdraw(CasePackId pack, String why) {
        packs.withdraw(pack, read(pack).version(), why);
    }

    private void falseAlarm(CasePackId pack, Finding finding, String why) {
        texts.falseAlarm(text(pack).id(), text(pack).version(), finding, why);
    }
}
