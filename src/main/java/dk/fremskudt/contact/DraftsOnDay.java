package dk.fremskudt.contact;

import dk.fremskudt.casework.page.DaySource;
import dk.fremskudt.casework.page.Waiting;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Contacts that the caseworker began to tell, in whosever course. */
@Component
class DraftsOnDay implements DaySource {
    private final ContactDraftStore drafts;
    private final Clock clock;

    DraftsOnDay(ContactDraftStore drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Waiting> waitingFor(UserId caseworker) {
        drafts.forgetOld();
        var text = Words.t("contact.day.draft");
        return drafts.of(caseworker).stream()
                .map(draft -> new Waiting(
                        draft.caseFile(), "draft", text, LocalDate.ofInstant(draft.savedAt(), clock.getZone())))
                .toList();
    }
}
