package dk.fremskudt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankTest {
    @Test
    void aTextThatSaysNothingIsAbsent() {
        assertThat(Blank.toNull(null)).isNull();
        assertThat(Blank.toNull("")).isNull();
        assertThat(Blank.toNull(" \n ")).isNull();
    }

    @Test
    void whatIsSaidIsKeptWithoutTheBlanksAroundIt() {
        assertThat(Blank.toNull(" Lone Bak ")).isEqualTo("Lone Bak");
    }
}
