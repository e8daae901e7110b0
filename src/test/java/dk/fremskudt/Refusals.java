package dk.fremskudt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** That the product says no, and says the right thing: a refusal is told by its key. */
public final class Refusals {

    private Refusals() {}

    public static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Whoever saw something as it was before another changed it is told, and changes nothing. */
    public static void stale(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(StaleEdit.class);
    }
}
