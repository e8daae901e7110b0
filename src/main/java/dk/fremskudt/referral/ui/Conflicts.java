package dk.fremskudt.referral.ui;

import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.ConflictDialog;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.Notice;
import java.util.function.IntConsumer;

/** Does what was asked for; when somebody changed the enquiry meanwhile, tells what and asks how to go on. */
record Conflicts(History history, Runnable reload) {

    /** @param work told the version that it may build upon */
    void run(int seenVersion, IntConsumer work) {
        try {
            work.accept(seenVersion);
            reload.run();
        } catch (StaleEdit conflict) {
            ConflictDialog.show(history, conflict, () -> run(conflict.currentVersion(), work), reload);
        } catch (Refusal refusal) {
            Notice.problem(refusal.getMessage());
        }
    }
}
