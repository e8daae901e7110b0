package dk.fremskudt.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which courses are counted: all that are registered, or those registered in waves 1, 2 and 3 (M142). */
public enum Cohort {
    ALL,
    COMPLETE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
