package dk.fremskudt.casework;

import dk.fremskudt.casework.page.DaySource;
import dk.fremskudt.casework.page.Waiting;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.ui.Words;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
                        select f.id from Handover h, CaseFile f where h.caseFileId = f.id and h.acceptedOn is null
                        and f.coordinatorId = :caseworker and f.closedAt is null""", UUID.class)
                .setParameter("caseworker", caseworker.value())
                .getResultStream()
                .map(id -> new Waiting(new CaseFileId(id), "handover", text, today))
                .toList();
    }
}
