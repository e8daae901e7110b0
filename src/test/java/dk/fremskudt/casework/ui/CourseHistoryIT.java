package dk.fremskudt.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import dk.fremskudt.ViewIT;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.WaveService;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.scenario.CourseScenario;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A course's history, as a caseworker reads it: every record, in words, with who, when and why. */
class CourseHistoryIT extends ViewIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CaseFileService files;

    @Autowired
    private ContactService contacts;

    @Autowired
    private WaveService waves;

    @Autowired
    private Clock clock;

    private CaseFileId course;
    private Instant now;

    @BeforeEach
    void aCourseOfTenDays() {
        now = clock.instant();
        asCaseworker(
                HOME,
                () -> DanishClock.at(now.minus(Duration.ofDays(10)), () -> {
                    course = aCourse().id();
                    contacts.log(course, CourseScenario.contact(Channel.HOME_VISIT, Outcome.NO_SHOW, clock.instant()));
                }));
    }

    @Test
    void answersOfAWaveStandUnderTheirQuestionsAlsoThoseTakenBack() {
        asCaseworker(HOME, () -> {
            waves.answer(course, 1, "sex", Set.of("female"), Set.of(), 1);
            waves.answer(course, 1, "sex", Set.of("male"), Set.of("female"), 1);
            waves.answer(course, 1, "sex", Set.of(), Set.of("male"), 1);
        });
        var acts = history();
        assertThat(acts.getFirst()).contains("Svar slettet", "1. måling: Borgerens køn", "Mand");
        assertThat(acts.get(1)).contains("Svar ændret", "1. måling: Borgerens køn", "Kvinde → Mand");
        assertThat(acts.get(2)).contains("Svar oprettet", "Registrering oprettet", "Sagsbehandleren", "Kvinde");
        assertThat(acts).noneMatch(act -> act.contains("female") || act.contains("WORKER"));
        assertThat(acts.getLast()).contains("Planlagt målepunkt oprettet");
    }

    @Test
    void placesAndTargetGroupsReadAsTheModelWordsThem() {
        var all = String.join("\n", history());
        assertThat(all).contains("Eget hjem", "Voksne uden kontakt til arbejdsmarkedet");
        assertThat(all).doesNotContain("Stedhome", "Nummer i året");
    }

    @Test
    void itTellsWhoDidWhatAndWhyAndHowTheCourseStoodOnADay() {
        asCaseworker(
                HOME,
                () -> DanishClock.at(now.minus(Duration.ofDays(5)), () -> {
                    files.moveTo(course, files.read(course).version(), Phase.ASSESSMENT, null);
                    files.moveTo(
                            course,
                            files.read(course).version(),
                            Phase.CONTACT,
                            "Han vil lære os bedre at kende først");
                }));
        var acts = history();
        assertThat(acts.getFirst())
                .contains(
                        "Flyttede forløbet til en anden fase",
                        "Test Caseworker",
                        "Behovsvurdering → Kontaktskabelse",
                        "Han vil lære os bedre at kende først");
        day(now.minus(Duration.ofDays(7)));
        assertThat(panel()).contains("FaseKontaktskabelse", "Hjemmebesøg").doesNotContain("Faseskift");
        day(now.minus(Duration.ofDays(5)));
        assertThat(panel()).contains("Faseskift");
        day(now.minus(Duration.ofDays(30)));
        assertThat(panel()).contains("Fandtes ikke endnu");
    }

    @Test
    void whatWasTickedReadsAsTheFormWordedIt() {
        var enquiry = asCaseworker(HOME, () -> files.read(course).enquiry());
        signIn(HOME, Role.CASEWORKER);
        navigate("henvendelser/" + enquiry);
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> details.getSummaryText().equals("Historik")))
                .setOpened(true);
        assertThat(panel())
                .contains("Borger opsøger ikke hjælp; boligproblemer", "Voksne uden kontakt til arbejdsmarkedet")
                .doesNotContain("seeks_no_help");
    }

    private List<String> history() {
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/" + course);
        var sheet = _get(TabSheet.class);
        sheet.setSelectedTab(_find(Tab.class).stream()
                .filter(tab -> tab.getLabel().equals("Historik"))
                .findFirst()
                .orElseThrow());
        return _find(_get(HistoryPanel.class), ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private void day(Instant at) {
        _get(DateField.class).type(Danish.shortDate(LocalDate.ofInstant(at, clock.getZone())));
    }

    private static String panel() {
        return _get(HistoryPanel.class).getElement().getTextRecursively();
    }
}
