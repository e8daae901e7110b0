package dk.fremskudt.platform.typed;

import java.util.List;
import java.util.function.Function;

/** What came of reading what somebody typed. */
public sealed interface Typed<T> {
    /** Nothing was typed. */
    record Nothing<T>() implements Typed<T> {}

    record Understood<T>(T value) implements Typed<T> {}

    /** @param about what the reason speaks of, in the order in which its text names them */
    record Refused<T>(Fault fault, List<Object> about) implements Typed<T> {}

    static <T> Typed<T> refused(Fault fault, Object... about) {
        return new Refused<>(fault, List.of(about));
    }

    /** Goes on with what was understood. */
    default <R> Typed<R> then(Function<T, Typed<R>> next) {
        return switch (this) {
            case Nothing<T> _ -> new Nothing<>();
            case Understood<T> understood -> next.apply(understood.value());
            case Refused<T> refused -> new Refused<>(refused.fault(), refused.about());
        };
    }
}
