package dk.fremskudt.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fremskudt.ViewIT;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.WaveList;
import dk.fremskudt.monitoring.WaveQuery;
import dk.fremskudt.monitoring.WaveService;
import dk.fremskudt.monitoring.WaveSheet;
import dk.fremskudt.monitoring.WaveState;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.scenario.CourseScenario;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The waves of a course carried here: planned at its opening, answered tap by tap, counted on the start page. */
class WavesIT extends ViewIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WaveService waves;

    @Autowired
    private WaveList list;

    @Autowired
    private ContactService contacts;

    @Autowired
    private CaseFileService files;

    @Autowired
    private CitizenService citizens;

    @Autowired
    private Clock clock;

    @Test
    void anOpenedCourseHasItsWavesAndOneAnswerRegistersIt() {
        CaseFileId course = opened();
        asCaseworker(HOME, () -> {
            assertThat(waves.of(course)).extracting(WaveSheet::wave).containsExactly(1, 2, 3);
            assertThat(first(course).state()).isEqualTo(WaveState.OPEN);
            int open = list.count(new WaveQuery(true, false));
            assertThat(list.page(new WaveQuery(true, false), 0, 100)).hasSize(Math.min(100, open));
            waves.answer(course, 1, "sex", Set.of("female"), Set.of(), 7);
            assertThat(first(course).state()).isEqualTo(WaveState.REGISTERED);
            assertThat(list.count(new WaveQuery(true, false))).isEqualTo(open - 1);
        });
    }

    @Test
    void theTimeToTheFirstContactIsNotAskedWhereTheContactLogKnowsIt() {
        CaseFileId course = opened();
        asCaseworker(HOME, () -> {
            contacts.log(course, CourseScenario.contact(Channel.PHONE, Outcome.REACHED, clock.instant()));
            assertThat(first(course).known()).containsEntry("first_contact_delay", Set.of("same_day")); // M75
            waves.answer(course, 1, "sex", Set.of("male"), Set.of(), 3);
            assertThat(first(course).answers()).containsEntry("first_contact_delay", Set.of("same_day"));
        });
    }

    @Test
    void sexAndAgeAreNotAskedWhereTheCprNumberKnowsThem() {
        CaseFileId course = opened();
        asCaseworker(HOME, () -> {
            var citizen = files.outline(course).citizen();
            var version = citizens.read(citizen, Purpose.CASEWORK).version();
            var day = LocalDate.now(clock).minusYears(30).plusDays(1).format(DateTimeFormatter.ofPattern("ddMMyy"));
            citizens.change(
                    citizen,
                    version,
                    new CitizenForm("Mette", "Kjær", day + "3" + "118", null, null, null, null, null));
            assertThat(first(course).known())
                    .containsEntry("sex", Set.of("female"))
                    .containsEntry("age_band", Set.of("26_35")); // M137, M139
            waves.answer(course, 1, "employment", Set.of("education"), Set.of(), 3);
            assertThat(first(course).answers()).containsEntry("sex", Set.of("female"));
            assertThat(first(course).known()).isEmpty();
        });
    }

    @Test
    void theSecondOfTwoIsToldWhatTheFirstAnswered() {
        CaseFileId course = opened();
        asCaseworker(HOME, () -> waves.answer(course, 1, "sex", Set.of("female"), Set.of(), 1));
        asLead(HOME, () -> {
            assertThatThrownBy(() -> waves.answer(course, 1, "sex", Set.of("male"), Set.of(), 1))
                    .isInstanceOf(StaleEdit.class);
            waves.answer(course, 1, "sex", Set.of("male"), Set.of("female"), 1);
            return true;
        });
        asCaseworker(HOME, () -> assertThat(first(course).answers()).containsEntry("sex", Set.of("male")));
    }

    @Test
    void anAnswerThatTheInstrumentDoesNotHaveIsRefused() {
        CaseFileId course = opened();
        asCaseworker(HOME, () -> {
            assertThatThrownBy(() -> waves.answer(course, 1, "sex", Set.of("x"), Set.of(), 1))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> waves.answer(course, 2, "sex", Set.of("male"), Set.of(), 1))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> waves.answer(course, 1, "sex", Set.of("male", "female"), Set.of(), 1))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    void anotherMunicipalityReachesNoWave() {
        CaseFileId course = opened();
        asCaseworker("aarhus", () -> assertThatThrownBy(() -> waves.of(course)).isInstanceOf(Refusal.class));
    }

    @Test
    void theFormKeepsEachAnswerAsItIsChosen() {
        CaseFileId course = opened();
        openForm(course);
        @SuppressWarnings("unchecked")
        RadioButtonGroup<String> sex = _get(RadioButtonGroup.class, spec -> spec.withLabel("Borgerens køn"));
        sex.setValue("female");
        assertThat(first(course).answers()).containsEntry("sex", Set.of("female"));
        sex.clear();
        assertThat(first(course).state()).isEqualTo(WaveState.OPEN);
    }

    private void openForm(CaseFileId course) {
        signIn(HOME, Role.CASEWORKER);
        UI.getCurrent().add(new MonitoringTab(waves, context.getBean(History.class)).content(course, () -> {}));
    }

    @Test
    void anAnswerThatExcludesOthersStandsAloneInTheForm() {
        CaseFileId course = opened();
        openForm(course);
        @SuppressWarnings("unchecked")
        CheckboxGroup<String> psychiatry = _get(
                CheckboxGroup.class,
                spec -> spec.withPredicate(group -> group.getLabel().contains("kontakt til psykiatrien")
                        || group.getLabel().contains("haft til psykiatrien")));
        psychiatry.setValue(Set.of("admitted", "outpatient"));
        psychiatry.setValue(Set.of("admitted", "outpatient", "none"));
        assertThat(psychiatry.getValue()).containsExactly("none");
        assertThat(first(course).answers()).containsEntry("psychiatry_contact", Set.of("none"));
        psychiatry.setValue(Set.of("none", "housing_support"));
        assertThat(psychiatry.getValue()).containsExactly("housing_support");
        assertThat(first(course).answers()).containsEntry("psychiatry_contact", Set.of("housing_support"));
    }

    @Test
    void theListAndTheStartPanelCountTheSame() {
        opened();
        signIn(HOME, Role.CASEWORKER);
        UI.getCurrent().navigate("registreringer", com.vaadin.flow.router.QueryParameters.fromString("vis=aabne&mine"));
        assertThat(_find(com.vaadin.flow.component.grid.Grid.class)).hasSize(1);
    }

    private CaseFileId opened() {
        return asCaseworker(
                HOME,
                () -> aCourse()
                        .receivedAt(Instant.now(clock).minus(Duration.ofHours(2)))
                        .id());
    }

    private WaveSheet first(CaseFileId course) {
        return waves.of(course).getFirst();
    }
}
