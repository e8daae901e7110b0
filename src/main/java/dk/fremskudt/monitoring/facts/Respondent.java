package dk.fremskudt.monitoring.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** Who answers an item: every figure says so, for a worker's judgement is not the citizen's (M132, M143). */
public enum Respondent {
    WORKER,
    CITIZEN;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Respondent fromJson(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    public static Optional<Respondent> of(String code) {
        return switch (code) {
            case "worker" -> Optional.of(WORKER);
            case "citizen" -> Optional.of(CITIZEN);
            default -> Optional.empty();
        };
    }
}
