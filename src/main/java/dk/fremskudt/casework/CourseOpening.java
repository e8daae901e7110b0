package dk.fremskudt.casework;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.WorkingDays;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.referral.EnquiryAccepted;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens a course in the same transaction in which the enquiry is accepted: an accepted enquiry without a course, or a
 * course without one, can't exist.
 */
@Component
class CourseOpening {
    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final CaseNumberSequence numbers;
    private final ProgrammeService programmes;
    private final WorkingDays workingDays;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourseOpening(
            CaseFiles files,
            CaseDeadlines deadlines,
            CaseNumberSequence numbers,
            ProgrammeService programmes,
            WorkingDays workingDays,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.programmes = programmes;
        this.workingDays = workingDays;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(EnquiryAccepted accepted) {
        if (files.findByEnquiryId(accepted.enquiry()).isPresent()) {
            throw new Refusal("casework.open.already");
        }
        var model = programmes.version(accepted.programme()).model();
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var plannedEnd = CourseLength.plannedEnd(today, model.tasks().courseLengthMonths());
        var file = files.saveAndFlush(new CaseFile(numbers.next(today.getYear()), accepted, now, plannedEnd));
        var received = LocalDate.ofInstant(accepted.receivedAt(), clock.getZone());
        model.tasks().deadlines().stream()
                // The partner's reply is owed to the partner, and kept with the enquiry (M59).
                .filter(rule -> rule.strictness() != Strictness.OFF && rule.about() != DeadlineCode.PARTNER_REPLY)
                .forEach(rule ->
                        deadlines.save(new CaseDeadline(file.caseFileId(), rule, rule.due(received, workingDays))));
        events.publishEvent(new CaseOpened(accepted.tenant(), file.caseFileId(), now));
    }
}
