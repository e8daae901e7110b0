package dk.fremskudt.contact;

import static java.util.stream.Collectors.toSet;

import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.casework.page.DaySource;
import dk.fremskudt.casework.page.Waiting;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Courses in which nobody has so much as tried for a fortnight, though the citizen is still to be met often. */
@Component
class SilenceOnDay implements DaySource {
    private static final int DAYS = 14;
    private static final Set<Phase> CLOSE = EnumSet.of(Phase.CONTACT, Phase.ASSESSMENT, Phase.TRANSITION);

    private final CaseFileService files;
    private final Contacts contacts;
    private final Clock clock;

    SilenceOnDay(CaseFileService files, Contacts contacts, Clock clock) {
        this.files = files;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Waiting> waitingFor(UserId caseworker) {
        var today = LocalDate.now(clock);
        var since = today.minusDays(DAYS).atStartOfDay(clock.getZone()).toInstant();
        var courses = files.openOf(caseworker).stream()
                .filter(course -> CLOSE.contains(course.phase()))
                .filter(course -> course.openedAt().isBefore(since))
                .map(CaseFileOutline::id)
                .toList();
        var heard = contacts.latest(courses).stream()
                .filter(last -> !last.at().isBefore(since))
                .map(Contacts.Latest::course)
                .collect(toSet());
        var text = Words.t("contact.day.silence");
        return courses.stream()
                .filter(course -> !heard.contains(course))
                .map(course -> new Waiting(course, "silence", text, today))
                .toList();
    }
}
