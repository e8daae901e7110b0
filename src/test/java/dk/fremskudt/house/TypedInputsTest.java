package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A time, a date or a number is typed into the house's own fields, which never take another value than was typed. */
class TypedInputsTest {
    private static final Pattern VAADINS_OWN = Pattern.compile(
            "\\b(?:com\\.vaadin\\.flow\\.component\\.(?:date|time|datetime)picker\\.|(?:Date|Time|DateTime)Picker\\b|(?:Integer|Number|BigDecimal)Field\\b)");

    @Test
    void noScreenUsesVaadinsFieldsForThem() {
        assertThat(Source.java())
                .filteredOn(
                        source -> !source.path().toString().replace('\\', '/').contains("/platform/ui/"))
                .filteredOn(source -> VAADINS_OWN.matcher(source.code()).find())
                .extracting(source -> source.path().getFileName().toString())
                .as("screens with Vaadin's date, time or number fields")
                .isEmpty();
    }

    @Test
    void theirNamesAreFound() {
        for (var use : new String[] {
            "import com.vaadin.flow.component.timepicker.TimePicker;",
            "new IntegerField(t(\"x\"))",
            "private NumberField n;",
            "var d = new DatePicker();",
            "BigDecimalField.class",
            "DateTimePicker at"
        }) assertThat(VAADINS_OWN.matcher(use).find()).as(use).isTrue();
        assertThat(VAADINS_OWN.matcher("new WholeNumberField(label, 1, 2)").find())
                .isFalse();
    }
}
