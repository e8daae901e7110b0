package dk.fremskudt.audit;

/** Why someone looked at personal data; logged with every read (E14). */
public enum Purpose {
    CASEWORK,
    SEARCH,
    SCREENING,
    DUPLICATE_CHECK,
    OVERVIEW,
    HISTORY,
    REVIEW_PACK,
    IMPORT,
    MONITORING
}
