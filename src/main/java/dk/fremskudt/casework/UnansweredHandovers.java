package dk.fremskudt.casework;

import dk.fremskudt.casework.page.DaySource;
import dk.fremskudt.casework.page.Waiting;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ui.Words;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Handovers whose receiver has not said yes: the coordinator keeps asking until somebody does (M117). */
@Component
class UnansweredHandovers implements DaySource {
    private final EntityManager entities;
    private final Clock clock;

    UnansweredHandovers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Waiting> waitingFor(UserId caseworker) {
        var today = LocalDate.now(clock);
        var text = Words.t("casework.day.what.handover");
        return entities.createQuery("""
                        select h.caseFileId from Handover h, CaseFile f where h.caseFileId = f.id and h.acceptedOn is null
                        and f.coordinatorId = :caseworker and f.closedAt is null""", CaseFileId.class)
                .setParameter("caseworker", caseworker)
                .getResultStream()
                .map(id -> new Waiting(id, "handover", text, today))
                .toList();
    }
}
