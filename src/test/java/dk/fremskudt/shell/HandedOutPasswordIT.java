package dk.fremskudt.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import dk.fremskudt.ViewIT;
import dk.fremskudt.identity.Role;
import org.junit.jupiter.api.Test;

/** Whoever was handed a password chooses one of her own before anything else. */
class HandedOutPasswordIT extends ViewIT {
    private static final String HANDED_OUT = "handed out on paper";

    @Test
    void everyScreenLeadsToChoosingOnesOwnPasswordFirst() {
        var lead = person("aarhus", Role.LEAD);
        asAdmin("aarhus", () -> {
            users.resetPassword(lead.user(), HANDED_OUT);
            return true;
        });
        signIn("aarhus", Role.LEAD);
        navigate("forloeb");
        assertThat(where()).isEqualTo("profil");
        navigate("");
        assertThat(where()).isEqualTo("profil");

        _setValue(_get(PasswordField.class, field -> field.withLabel("Nuværende adgangskode")), HANDED_OUT);
        _setValue(_get(PasswordField.class, field -> field.withLabel("Ny adgangskode")), "a long enough password");
        _setValue(
                _get(PasswordField.class, field -> field.withLabel("Gentag den nye adgangskode")),
                "a long enough password");
        _click(_get(Button.class, button -> button.withText("Skift adgangskode")));
        assertThat(where()).isEmpty();
        navigate("forloeb");
        assertThat(where()).isEqualTo("forloeb");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    private static String where() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
