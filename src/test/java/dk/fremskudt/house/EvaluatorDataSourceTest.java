package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The evaluator's way into the database is one class: whoever reads it knows all that can be asked through it. */
class EvaluatorDataSourceTest {
    @Test
    void oneClassHoldsTheEvaluatorsDataSource() {
        assertThat(Source.java().stream()
                        .filter(source -> source.code().contains("\"evaluatorDataSource\""))
                        .map(source -> source.path().getFileName().toString()))
                .containsExactly("EvaluatorDatabase.java");
    }
}
