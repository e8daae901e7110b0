package dk.fremskudt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RunningActTest {
    private enum Doing implements Act {
        CLOSED,
        CHANGED_COORDINATOR
    }

    @AfterEach
    void end() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.getSynchronizations()
                .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void whatIsDoneWithinAnActIsPartOfIt() {
        TransactionSynchronizationManager.initSynchronization();
        Act.of(Doing.CLOSED, "Borgeren er i arbejde");
        Act.of(Doing.CHANGED_COORDINATOR);
        assertThat(RunningAct.current()).isEqualTo(new RunningAct("platform.closed", "Borgeren er i arbejde"));
    }

    @Test
    void anActEndsWithItsTransaction() {
        TransactionSynchronizationManager.initSynchronization();
        Act.of(Doing.CLOSED);
        end();
        assertThat(RunningAct.current().code()).isEqualTo("platform.changed");
    }

    @Test
    void aTransactionWithinATransactionHasAnActOfItsOwn() {
        TransactionSynchronizationManager.initSynchronization();
        Act.of(Doing.CLOSED);
        var outer = TransactionSynchronizationManager.getSynchronizations();
        outer.forEach(TransactionSynchronization::suspend);
        assertThat(RunningAct.current().code()).isEqualTo("platform.changed");
        outer.forEach(TransactionSynchronization::resume);
        assertThat(RunningAct.current().code()).isEqualTo("platform.closed");
    }

    @Test
    void aCodeNamesTheModuleAndTheAct() {
        assertThat(Doing.CHANGED_COORDINATOR.code()).isEqualTo("platform.changedCoordinator");
    }

    @Test
    void noActStandsOutsideOfATransaction() {
        assertThatThrownBy(() -> Act.of(Doing.CLOSED)).isInstanceOf(IllegalStateException.class);
    }
}
