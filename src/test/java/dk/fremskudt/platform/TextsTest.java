package dk.fremskudt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void danishComesFirst() {
        assertThat(Texts.get("platform.cancel")).isEqualTo("Annuller");
        assertThat(Texts.get(Locale.FRENCH, "platform.cancel")).isEqualTo("Annuller");
    }

    @Test
    void englishIsSecond() {
        assertThat(Texts.get(Locale.UK, "platform.cancel")).isEqualTo("Cancel");
    }

    @Test
    void argumentsFillThePlaceholders() {
        assertThat(Texts.get("platform.date.inDays", 2)).isEqualTo("om 2 dage");
    }

    @Test
    void aKeyWithoutATextIsAnErrorInTests() {
        assertThatThrownBy(() -> Texts.get("platform.no.such")).isInstanceOf(MissingResourceException.class);
    }
}
