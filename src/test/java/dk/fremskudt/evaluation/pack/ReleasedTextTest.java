package dk.fremskudt.evaluation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring på 20 30 40 50",
                "Cpr 010190-1234",
                "skriv til mette@post.dk",
                "tlf. 20-30-40-50.",
                "12345678"
            })
    void aNumberOrAMailAddressNeverGetsThrough(String text) {
        assertThatThrownBy(() -> ReleasedText.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordinaryWordsDo() {
        assertThat(ReleasedText.of("Jeg vil gerne i gang igen, 2 dage om ugen.").text())
                .startsWith("Jeg vil");
    }
}
