package dk.fremskudt.programme;

import dk.fremskudt.platform.Texts;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a model lacks before it can be published.
 *
 * @param pointer where, as a JSON pointer into the model
 * @param key the sentence in the bundle
 */
public record Shortcoming(String pointer, String key, Object... arguments) {
    public Aspect aspect() {
        return Aspect.of(pointer);
    }

    public String sentence(Locale locale) {
        return Texts.get(
                locale,
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument instanceof FieldName field ? field.in(locale) : argument)
                        .toArray());
    }
}
