package dk.fremskudt.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** Holds a course's deadlines against its contacts, anew after every change: the earliest contact that fits is the one. */
@Component
class DeadlineSettlement {
    private final CaseDeadlines deadlines;
    private final Contacts contacts;
    private final Clock clock;

    DeadlineSettlement(CaseDeadlines deadlines, Contacts contacts, Clock clock) {
        this.deadlines = deadlines;
        this.contacts = contacts;
        this.clock = clock;
    }

    void settle(CaseFile file) {
        var kept = contacts.findByCaseFileIdAndWithdrawnAtIsNullOrderByOccurredAtDesc(file.id());
        for (var deadline : deadlines.findByCaseFileIdOrderByDueOn(file.id())) {
            var first = kept.stream().filter(deadline::metBy).min(Comparator.comparing(Contact::occurredAt));
            deadline.met(
                    first.map(contact -> LocalDate.ofInstant(contact.occurredAt(), clock.getZone()))
                            .orElse(null),
                    first.map(Contact::id).orElse(null));
        }
    }
}
