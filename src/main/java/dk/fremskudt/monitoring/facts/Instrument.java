package dk.fremskudt.monitoring.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A questionnaire (da. spørgeskema) as data: items, who answers them, in which waves, and with which answers (M130-M139).
 * Codes are stable; labels are the wording the citizen and the caseworker meet.
 */
public record Instrument(String code, String title, List<Item> items) {
    private static final Instrument CORE = load("fs-core-1");

    /** {@code fs-core-1}, the items that every municipality shares. */
    public static Instrument core() {
        return CORE;
    }

    public Optional<Item> item(String itemCode) {
        return items.stream().filter(item -> item.code.equals(itemCode)).findFirst();
    }

    public List<Item> itemsOf(int wave) {
        return items.stream().filter(item -> item.waves.contains(wave)).toList();
    }

    /** One question. With {@code multiple}, a course may carry several answers to it in one wave. */
    public record Item(
            String code,
            String label,
            String english,
            Respondent respondent,
            boolean multiple,
            List<Integer> waves,
            List<Answer> answers) {

        /** Whether that answer stands alone: no other is true beside it. */
        public boolean excludes(String answerCode) {
            return answer(answerCode).filter(Answer::alone).isPresent();
        }

        /** Whether the answers may stand together. */
        public boolean allows(Set<String> given) {
            return given.size() < 2 || (multiple && given.stream().noneMatch(this::excludes));
        }

        public Optional<Answer> answer(String answerCode) {
            return answers.stream()
                    .filter(answer -> answer.code.equals(answerCode))
                    .findFirst();
        }

        public String label(Locale locale) {
            return locale.getLanguage().equals("en") ? english : label;
        }
    }

    /** @param alone it excludes every other answer to its question, as «none» does */
    public record Answer(String code, String label, String english, boolean alone) {
        public String label(Locale locale) {
            return locale.getLanguage().equals("en") ? english : label;
        }
    }

    private static Instrument load(String code) {
        try (InputStream in = Instrument.class.getResourceAsStream("/instruments/" + code + ".yaml")) {
            return YAMLMapper.builder()
                    .disable(
                            DeserializationFeature
                                    .FAIL_ON_NULL_FOR_PRIMITIVES) // single choice, and not alone, where nothing is said
                    .build()
                    .readValue(in, Instrument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
