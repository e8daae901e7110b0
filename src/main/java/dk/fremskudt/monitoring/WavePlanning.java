package dk.fremskudt.monitoring;

import dk.fremskudt.casework.CaseClosed;
import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.CaseMarkedAsDemonstration;
import dk.fremskudt.casework.CaseOpened;
import dk.fremskudt.programme.ProgrammeService;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes every course that is opened here into the monitoring, in the same transaction, and plans its waves by the model
 * version it runs under. Evaluation hears of a course when it is closed, registered or not: that is how it knows what is
 * missing (M198).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WavePlanning {
    private final MonitoredCourses courses;
    private final PlannedWaves waves;
    private final RegistrationStore store;
    private final CaseFileService files;
    private final ProgrammeService programmes;

    WavePlanning(
            MonitoredCourses courses,
            PlannedWaves waves,
            RegistrationStore store,
            CaseFileService files,
            ProgrammeService programmes) {
        this.courses = courses;
        this.waves = waves;
        this.store = store;
        this.files = files;
        this.programmes = programmes;
    }

    @EventListener
    void on(CaseOpened opened) {
        plan(files.read(opened.caseFile()));
    }

    @EventListener
    void on(CaseClosed closed) {
        MonitoredCourse course = plan(files.read(closed.caseFile()));
        store.announceChange(List.of(course.reference()));
    }

    /** What was registered of it by then, if anything, is taken back from evaluation. */
    @EventListener
    void on(CaseMarkedAsDemonstration marked) {
        courses.findByCaseFile(marked.caseFile()).ifPresent(course -> {
            course.forDemonstration();
            if (!store.sheets(List.of(course)).isEmpty()) store.announceChange(List.of(course.reference()));
        });
    }

    private MonitoredCourse plan(CaseFileDetails file) {
        MonitoredCourse course = course(file);
        List<PlannedWave> planned = waves.findByCourseOrderByWave(course.id());
        for (WaveCalendar.Entry entry : calendar(file)) {
            planned.stream()
                    .filter(wave -> wave.entry().wave() == entry.wave())
                    .findFirst()
                    .ifPresentOrElse(wave -> wave.move(entry), () -> waves.save(new PlannedWave(course, entry)));
        }
        return course;
    }

    private MonitoredCourse course(CaseFileDetails file) {
        CaseFileId id = file.id();
        var known = courses.findByCaseFile(id).or(() -> courses.findByReference(file.number()));
        if (known.isEmpty()) {
            return courses.save(MonitoredCourse.carriedHere(file.number(), id, file.openedOn(), file.demonstration()));
        }
        known.get().carriedHere(id, file.openedOn(), file.demonstration());
        return known.get();
    }

    private List<WaveCalendar.Entry> calendar(CaseFileDetails file) {
        return WaveCalendar.of(
                programmes.version(file.programme()).model().tasks().waves(),
                file.openedOn(),
                file.length().plannedEnd(),
                file.closedOn());
    }
}
