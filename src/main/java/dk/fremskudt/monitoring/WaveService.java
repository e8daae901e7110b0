package dk.fremskudt.monitoring;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.monitoring.RegistrationStore.Statement;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.monitoring.facts.Respondent;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The three waves of a course carried here (M130-M139): what is asked, what is answered. Each answer is kept as it is given,
 * so that a partly filled form loses nothing; the caseworker's and the citizen's parts are registrations of their own.
 */
@Service
@Transactional
@RolesAllowed({CASEWORKER, LEAD})
public class WaveService {
    private static final int LONGEST_BETWEEN_ANSWERS = 120;

    private final MonitoredCourses courses;
    private final PlannedWaves waves;
    private final RegistrationStore store;
    private final CaseFileService files;
    private final KnownAnswerReader known;
    private final ReadLog readLog;
    private final Clock clock;

    WaveService(
            MonitoredCourses courses,
            PlannedWaves waves,
            RegistrationStore store,
            CaseFileService files,
            KnownAnswerReader known,
            ReadLog readLog,
            Clock clock) {
        this.courses = courses;
        this.waves = waves;
        this.store = store;
        this.files = files;
        this.known = known;
        this.readLog = readLog;
        this.clock = clock;
    }

    /** A course's waves in their order. */
    public List<WaveSheet> of(CaseFileId id) {
        CaseFileOutline file = files.outline(id);
        readLog.read(Purpose.MONITORING, file.citizen().value());
        MonitoredCourse course = require(id);
        List<RegistrationSheet> sheets = store.sheets(List.of(course)).getOrDefault(course.id(), List.of());
        return waves.findByCourseOrderByWave(course.id()).stream()
                .map(PlannedWave::entry)
                .map(entry -> sheet(file, entry, sheets))
                .toList();
    }

    /**
     * States the whole answer to one item; no answers take it back.
     *
     * @param seen what the form showed as stored; another answer there by now is refused as a {@link StaleEdit}
     * @param seconds since the form was opened or the last answer was given
     */
    public void answer(CaseFileId id, int wave, String itemCode, Set<String> answers, Set<String> seen, int seconds) {
        Item item = require(itemCode, wave);
        MonitoredCourse course = require(id);
        List<RegistrationSheet> sheets = store.sheets(List.of(course)).getOrDefault(course.id(), List.of());
        var key = new RegistrationSheet.Key(wave, item.respondent());
        RegistrationSheet sheet = RegistrationSheet.of(sheets, key);
        Set<String> stored = sheet == null ? Set.of() : sheet.answers(itemCode);
        if (sheet != null && !stored.equals(seen) && !stored.equals(answers)) {
            throw conflict(sheet, itemCode);
        }
        Map<String, Set<String>> items = new HashMap<>();
        if (item.respondent() == Respondent.WORKER)
            known.of(files.outline(id), wave, sheets).forEach(items::put);
        items.put(itemCode, answers);
        save(course, new Statement(key, LocalDate.now(clock), items), seconds);
    }

    /** States several answers at once, as when a paper form is typed in. */
    public void answer(CaseFileId id, int wave, Map<String, Set<String>> answers) {
        MonitoredCourse course = require(id);
        for (Respondent respondent : Respondent.values()) {
            Map<String, Set<String>> items = new HashMap<>();
            answers.forEach((code, given) -> {
                if (require(code, wave).respondent() == respondent) items.put(code, given);
            });
            if (!items.isEmpty()) {
                save(
                        course,
                        new Statement(new RegistrationSheet.Key(wave, respondent), LocalDate.now(clock), items),
                        0);
            }
        }
    }

    private void save(MonitoredCourse course, Statement statement, int seconds) {
        statement
                .items()
                .forEach((code, given) -> check(require(code, statement.key().wave()), given));
        Act.of(MonitoringAct.REGISTERED_WAVE);
        store.store(course, statement, Math.clamp(seconds, 0, LONGEST_BETWEEN_ANSWERS));
    }

    private static void check(Item item, Set<String> given) {
        if (!item.multiple() && given.size() > 1) throw new Refusal("monitoring.wave.oneAnswer");
        if (!item.allows(given)) throw new Refusal("monitoring.wave.alone", alone(item));
        for (String answer : given) {
            if (item.answer(answer).isEmpty()) throw new Refusal("monitoring.wave.unknownAnswer");
        }
    }

    private static String alone(Item item) {
        return item.answers().stream()
                .filter(Instrument.Answer::alone)
                .map(Instrument.Answer::label)
                .collect(Collectors.joining(", "));
    }

    private WaveSheet sheet(CaseFileOutline file, WaveCalendar.Entry entry, List<RegistrationSheet> sheets) {
        Map<String, Set<String>> answers = new HashMap<>();
        LocalDate registeredOn = null;
        boolean registered = false;
        for (RegistrationSheet sheet : sheets) {
            if (sheet.registration().wave() == entry.wave()) {
                Instrument.core().itemsOf(entry.wave()).stream()
                        .filter(item ->
                                item.respondent() == sheet.registration().respondent())
                        .forEach(item -> answers.put(item.code(), sheet.answers(item.code())));
                registered |= sheet.registration().respondent() == Respondent.WORKER;
                LocalDate on = sheet.registration().registeredOn();
                registeredOn = registeredOn == null || on.isBefore(registeredOn) ? on : registeredOn;
            }
        }
        return new WaveSheet(
                entry.wave(),
                entry.label(),
                entry.state(LocalDate.now(clock), registered),
                entry.opensOn(),
                entry.dueOn(),
                registeredOn,
                answers,
                known.of(file, entry.wave(), sheets));
    }

    private static StaleEdit conflict(RegistrationSheet sheet, String item) {
        Optional<GivenAnswer> theirs = sheet.given(item);
        return theirs.map(answer ->
                        new StaleEdit("monitoring_answer", answer.id(), answer.version() - 1, answer.version()))
                .orElseGet(() -> new StaleEdit(
                        "monitoring_registration",
                        sheet.registration().id(),
                        sheet.registration().version() - 1,
                        sheet.registration().version()));
    }

    private MonitoredCourse require(CaseFileId id) {
        return courses.findByCaseFile(id).orElseThrow(() -> new Refusal("monitoring.wave.noCourse"));
    }

    private static Item require(String code, int wave) {
        @Nullable Item item = Instrument.core().item(code).orElse(null);
        if (item == null || !item.waves().contains(wave)) throw new Refusal("monitoring.wave.unknownAnswer");
        return item;
    }
}
