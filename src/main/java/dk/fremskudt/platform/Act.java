package dk.fremskudt.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a change is, in the caseworker's words: {@code decided}, {@code published}, {@code signed}. Every revision
 * carries one, with an optional reason. A reason here is about the work, never about a citizen: what is written about a
 * citizen is protected and belongs in the record itself.
 */
public record Act(String code, @Nullable String reason) {
    private static final String KEY = Act.class.getName();
    private static final Act CHANGED = new Act("changed", null);

    /** Marks the running transaction. The last one to speak wins. */
    public static void of(String code) {
        of(code, null);
    }

    public static void of(String code, @Nullable String reason) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("an act needs a transaction to belong to");
        }
        if (TransactionSynchronizationManager.hasResource(KEY)) {
            TransactionSynchronizationManager.unbindResource(KEY);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new Forget());
        }
        TransactionSynchronizationManager.bindResource(KEY, new Act(code, reason));
    }

    /** The running transaction's act, or {@code changed} when nobody named one. */
    public static Act current() {
        return TransactionSynchronizationManager.getResource(KEY) instanceof Act act ? act : CHANGED;
    }

    private static final class Forget implements TransactionSynchronization {
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

        private @Nullable Object suspended;
    }
}
