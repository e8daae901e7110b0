package dk.fremskudt.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a change is, in the caseworker's words: {@code decided}, {@code published}, {@code signed}. Every revision
 * carries one, with an optional reason. A reason here is about the work, never about a citizen: what is written about a
 * citizen is protected and belongs in the record itself.
 *
 * <p>Each module has one enum of its acts. A constant is a verb in the past tense and what it was done to
 * ({@code CHANGED_DRAFT}); its {@link #code() code} stands in the audit for ever, so that a constant is never renamed
 * without a line in {@code audit/former-acts.properties}.
 */
public interface Act {

    /** The constant's own name: implementations are enums. */
    String name();

    /** {@code module.verbObject}, such as {@code decision.changedDraft}. */
    default String code() {
        var module = getClass().getPackageName();
        return module.substring(module.lastIndexOf('.') + 1) + "." + camelCase(name());
    }

    private static String camelCase(String name) {
        var words = name.toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** Says what the running transaction does. Who speaks first has the outermost say: acts within it are parts of it. */
    static void of(Act act) {
        of(act, null);
    }

    static void of(Act act, @Nullable String reason) {
        RunningAct.begin(act, reason);
    }
}
