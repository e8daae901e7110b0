package dk.fremskudt.scenario;

import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.identity.WorkAs;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Something that a test lets happen, told in the order in which it happens. It goes through the product's own services:
 * nothing is put into the database behind their back, so that whatever is so in a test can be so in a municipality.
 *
 * <p>{@link #by} says who does what follows, {@link #on} and {@link #at} when; unsaid, it is whoever is signed in, now.
 */
abstract class Scenario<S extends Scenario<S>> {
    final ApplicationContext product;
    private @Nullable SignedIn who;
    private @Nullable LocalDateTime when;

    Scenario(ApplicationContext product) {
        this.product = product;
    }

    abstract S self();

    public S by(SignedIn person) {
        who = person;
        return self();
    }

    /** In the morning of that day. */
    public S on(LocalDate day) {
        return at(day.atTime(InDanishTime.MORNING));
    }

    public S at(LocalDateTime danishTime) {
        when = danishTime;
        return self();
    }

    S then(Runnable step) {
        during(() -> {
            step.run();
            return true;
        });
        return self();
    }

    <T> T during(Callable<T> work) {
        Callable<T> then = () -> when == null ? work.call() : InDanishTime.at(when, work);
        if (who != null) return WorkAs.user(who, then);
        try {
            return then.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Instant now() {
        return service(Clock.class).instant();
    }

    <T> T service(Class<T> type) {
        return product.getBean(type);
    }
}
