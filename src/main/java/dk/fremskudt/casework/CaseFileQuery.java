package dk.fremskudt.casework;

/**
 * What a list of courses asks for.
 *
 * @param text a course's number, or whatever finds a citizen; empty for all
 */
public record CaseFileQuery(CaseFileScope scope, String text, Sort sort, boolean descending, int offset, int limit) {

    /** The only orders there are: a sort key never comes from outside as text. */
    public enum Sort {
        OPENED("f.openedAt"),
        NUMBER("f.numberYear * 1000000 + f.numberSerial"),
        PLANNED_END("f.plannedEnd"),
        TARGET_GROUP("f.targetGroup"),
        PHASE("""
                case f.phase when CONTACT then 1 when ASSESSMENT then 2 when TRANSITION then 3
                  when FOLLOW_UP then 4 when AFTERCARE then 5 else 6 end""");

        private final String expression;

        Sort(String expression) {
            this.expression = expression;
        }

        String expression() {
            return expression;
        }
    }

    public static CaseFileQuery first(CaseFileScope scope, int limit) {
        return new CaseFileQuery(scope, "", Sort.OPENED, true, 0, limit);
    }
}
