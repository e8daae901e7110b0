package dk.fremskudt.decision;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.casework.page.TimelineSource;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.ui.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decisions on the course's timeline; drafts are nobody's history. */
@Component
class DecisionTimeline implements TimelineSource {
    private final DecisionService decisions;
    private final UserService users;

    DecisionTimeline(DecisionService decisions, UserService users) {
        this.decisions = decisions;
        this.users = users;
    }

    @Override
    public List<TimelineEntry> entries(CaseFileId id) {
        var entries = new ArrayList<TimelineEntry>();
        for (var decision : decisions.of(id)) {
            var at = decision.decidedAt();
            var by = decision.decidedBy();
            if (at == null || by == null) {
                continue;
            }
            var told = decision.form();
            entries.add(new TimelineEntry(
                    at,
                    "decision",
                    Words.t(
                            "decision.timeline",
                            Words.t("decision.kind." + told.kind()),
                            Words.t("decision.outcome." + told.outcome())),
                    told.subject() + " (" + decision.basisLabel() + ")",
                    users.names(List.<UserId>of(by)).get(by)));
        }
        return entries;
    }
}
