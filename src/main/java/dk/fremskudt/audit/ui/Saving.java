package dk.fremskudt.audit.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.audit.History;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.Notice;
import java.util.function.IntConsumer;

/** Saves what was typed and tells what came of it: a refusal in a sentence, a second editor in a dialog. */
public final class Saving {
    private Saving() {}

    /** Saves what can't meet a second editor. */
    public static void attempt(Runnable save, Runnable done) {
        try {
            save.run();
        } catch (Refusal refusal) {
            Notice.problem(t(refusal.key(), refusal.arguments()));
            return;
        }
        done.run();
    }

    /**
     * Saves a record that somebody else may have changed meanwhile.
     *
     * @param save takes the version that is overwritten
     * @param reload shows the newest version instead of what was typed
     */
    public static void attempt(History history, int seenVersion, IntConsumer save, Runnable done, Runnable reload) {
        try {
            save.accept(seenVersion);
        } catch (StaleEdit conflict) {
            ConflictDialog.show(
                    history, conflict, () -> attempt(history, conflict.currentVersion(), save, done, reload), reload);
            return;
        } catch (Refusal refusal) {
            Notice.problem(t(refusal.key(), refusal.arguments()));
            return;
        }
        done.run();
    }
}
