package dk.fremskudt.programme;

import dk.fremskudt.platform.Texts;
import java.util.Locale;

/** What a place in the model is called in sentences and on forms: «målgrupper 2, betegnelse». */
record FieldName(String pointer) {
    String in(Locale locale) {
        var words = new StringBuilder();
        var steps = pointer.split("/", -1);
        for (int i = 2; i < steps.length; i++) {
            if (steps[i].matches("[0-9]+")) words.append(' ').append(Integer.parseInt(steps[i]) + 1);
            else words.append(words.isEmpty() ? "" : ", ").append(label(locale, steps[i]));
        }
        return words.isEmpty() ? label(locale, steps[steps.length - 1]) : words.toString();
    }

    private static String label(Locale locale, String field) {
        return Texts.get(locale, "programme.field." + field);
    }

    @Override
    public String toString() {
        return in(Texts.DANISH);
    }
}
