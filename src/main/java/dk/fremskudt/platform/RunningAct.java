package dk.fremskudt.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The act that the transaction in hand belongs to, with its reason. */
public record RunningAct(String code, @Nullable String reason) {
    private static final String KEY = RunningAct.class.getName();
    private static final RunningAct UNNAMED = new RunningAct(PlatformAct.CHANGED.code(), null);

    static void begin(Act act, @Nullable String reason) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("an act needs a transaction to belong to");
        }
        if (TransactionSynchronizationManager.hasResource(KEY)) return;
        TransactionSynchronizationManager.bindResource(KEY, new RunningAct(act.code(), reason));
        TransactionSynchronizationManager.registerSynchronization(new Forget());
    }

    /** The running transaction's act, or that something was changed when nobody named one. */
    public static RunningAct current() {
        return TransactionSynchronizationManager.getResource(KEY) instanceof RunningAct act ? act : UNNAMED;
    }

    private static final class Forget implements TransactionSynchronization {
        private @Nullable Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        }

        @Override
        public void resume() {
            if (suspended != null) TransactionSynchronizationManager.bindResource(KEY, suspended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        }
    }
}
