package dk.fremskudt.casereview;

import dk.fremskudt.citizen.CitizenToBeErased;
import dk.fremskudt.evaluation.pack.CaseReviewPublisher;
import dk.fremskudt.platform.Texts;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back what was released about a citizen who is erased, and throws away what was on its way out. */
@Component
class PackErasure {
    private final CasePacks packs;
    private final PackReader reader;
    private final CaseReviewPublisher publisher;
    private final Clock clock;

    PackErasure(CasePacks packs, PackReader reader, CaseReviewPublisher publisher, Clock clock) {
        this.packs = packs;
        this.reader = reader;
        this.publisher = publisher;
        this.clock = clock;
    }

    @EventListener
    void on(CitizenToBeErased asked) {
        for (var pack : packs.findByCitizenId(asked.citizen().value())) {
            if (pack.state() == PackState.RELEASED) {
                publisher.withdraw(reader.content(pack).pack().id());
                pack.withdraw(Texts.get("casereview.withdrawn.erased"), clock.instant());
            } else if (pack.state() != PackState.WITHDRAWN) {
                reader.forget(pack);
                packs.delete(pack);
            }
        }
    }
}
