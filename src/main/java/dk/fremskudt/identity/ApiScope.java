package dk.fremskudt.identity;

import java.util.Arrays;

/** What a token may do; the text is what outsiders see. */
public enum ApiScope {
    MONITORING_WRITE("monitoring:write", Role.IMPORTER),
    EVALUATION_READ("evaluation:read", Role.EVALUATOR);

    private final String text;
    private final Role role;

    ApiScope(String text, Role role) {
        this.text = text;
        this.role = role;
    }

    public String text() {
        return text;
    }

    Role role() {
        return role;
    }

    static ApiScope of(String text) {
        return Arrays.stream(values())
                .filter(scope -> scope.text.equals(text))
                .findFirst()
                .orElseThrow();
    }
}
