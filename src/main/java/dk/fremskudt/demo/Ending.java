package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.HandoverForm;
import dk.fremskudt.casework.Phase;
import java.util.Random;

/** How a made-up course goes on from phase to phase, is handed over, and ends in one of the two ways. */
final class Ending {
    private final Life life;

    Ending(Life life) {
        this.life = life;
    }

    void move(CaseFileId file, Phase phase) {
        life.services.files().moveTo(file, life.version(file), phase, null);
    }

    /** The same receiver each time, so that a handover that begins is the one that is completed. */
    void handOver(CaseFileId file, boolean complete) {
        var receiver =
                Stories.one(life.stories.receivers(), new Random(life.received().toEpochDay()));
        var today = life.today();
        var seen = life.services.closing().handover(file).map(handover -> handover.version());
        life.services
                .closing()
                .arrange(
                        file,
                        seen.orElse(null),
                        new HandoverForm(
                                receiver.name(),
                                receiver.unit(),
                                complete ? today : null,
                                null,
                                life.one(life.stories.interventions()),
                                complete,
                                complete ? today : null));
    }

    void prepare(CaseFileId file) {
        if (life.stage == Stage.CLOSED_HANDED_OVER) handOver(file, true);
    }

    void close(CaseFileId file) {
        boolean on = life.stage == Stage.CLOSED_HANDED_OVER;
        life.services
                .closing()
                .close(
                        file,
                        life.version(file),
                        on ? ClosingExit.ORDINARY_CASEWORK : ClosingExit.NO_FURTHER_NEED,
                        on ? null : life.stories.closing());
    }
}
