package dk.fremskudt.identity;

/** What someone may do; each user has one. {@code IMPORTER} is a program with a token, never a person. */
public enum Role {
    CASEWORKER,
    LEAD,
    ADMIN,
    EVALUATOR,
    OPERATOR,
    IMPORTER;

    /** The roles' names where an annotation needs a constant. */
    public static final class Names {
        public static final String CASEWORKER = "CASEWORKER";
        public static final String LEAD = "LEAD";
        public static final String ADMIN = "ADMIN";
        public static final String EVALUATOR = "EVALUATOR";
        public static final String OPERATOR = "OPERATOR";
        public static final String IMPORTER = "IMPORTER";

        private Names() {}
    }
}
