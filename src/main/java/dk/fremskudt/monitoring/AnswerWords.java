package dk.fremskudt.monitoring;

import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.platform.ui.Words;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers under their questions, as the questionnaire words both. */
@Component
class AnswerWords implements RecordWords {
    private final JdbcClient jdbc;

    AnswerWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean about(String table) {
        return table.equals("monitoring_answer");
    }

    @Override
    public boolean shown(String table, String column) {
        return !column.equals("item");
    }

    @Override
    public Optional<String> label(String table, String column, Map<String, @Nullable String> row) {
        if (!column.equals("answer")) return Optional.empty();
        return item(row)
                .map(item -> wave(row)
                        .map(wave -> Words.t("monitoring.history.question", wave, item.label(Words.locale())))
                        .orElseGet(() -> item.label(Words.locale())));
    }

    @Override
    public Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row) {
        if (!column.equals("answer")) return Optional.empty();
        return item(row).flatMap(item -> item.answer(value)).map(answer -> answer.label(Words.locale()));
    }

    private static Optional<Item> item(Map<String, @Nullable String> row) {
        return Optional.ofNullable(row.get("item"))
                .flatMap(code -> Instrument.core().item(code));
    }

    private Optional<Integer> wave(Map<String, @Nullable String> row) {
        return Optional.ofNullable(row.get("registration_id"))
                .flatMap(registration -> jdbc
                        .sql("select wave from monitoring_registration_aud where id = ? order by rev limit 1")
                        .param(UUID.fromString(registration))
                        .query(Integer.class)
                        .list()
                        .stream()
                        .findFirst());
    }
}
