package dk.fremskudt.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserDialogTest {
    @Test
    void aUserNameIsSuggestedFromFirstAndLastName() {
        assertThat(UserDialog.suggestion("Åse Nørgård Bang")).isEqualTo("aase.bang");
        assertThat(UserDialog.suggestion("Karen Østergaard")).isEqualTo("karen.oestergaard");
        assertThat(UserDialog.suggestion("  Ib ")).isEqualTo("ib");
        assertThat(UserDialog.suggestion("")).isEmpty();
    }
}
