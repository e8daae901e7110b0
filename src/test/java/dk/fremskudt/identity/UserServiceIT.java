package dk.fremskudt.identity;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.ViewIT;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator looks after colleagues, within what her municipality may. */
class UserServiceIT extends ViewIT {
    @Autowired
    private ApiTokenService tokens;

    @Test
    void aNewUsersPasswordIsShownOnceAndMustBeChanged() {
        signIn("rudersdal", Role.ADMIN);
        navigate("brugere");
        _click(_get(Button.class, button -> button.withText(Texts.get("identity.users.new"))));
        var unique = "ny" + System.nanoTime() % 1_000_000;
        _setValue(_get(TextField.class, field -> field.withLabel(Texts.get("identity.users.name"))), "Åse " + unique);
        assertThat(_get(TextField.class, field -> field.withLabel(Texts.get("identity.login.username")))
                        .getValue())
                .isEqualTo("aase." + unique);
        _click(_get(Button.class, button -> button.withText(Texts.get("platform.save"))));
        assertThat(_get(Pre.class).getText()).matches("([a-z2-8]{4}-){3}[a-z2-8]{4}");
        var added = users.all().stream()
                .filter(row -> row.username().startsWith("aase." + unique))
                .findFirst()
                .orElseThrow();
        var signedIn = new SignedIn(
                tenancy.bySlug("rudersdal").orElseThrow().id(),
                added.id(),
                added.username(),
                added.name(),
                added.role());
        assertThat(WorkAs.user(signedIn, () -> users.myPasswordWasHandedOut())).isTrue();
    }

    @Test
    void aMunicipalityMakesNoEvaluatorsOrOperators() {
        for (var role : new Role[] {Role.EVALUATOR, Role.OPERATOR, Role.IMPORTER}) {
            assertThatThrownBy(() -> asAdmin(
                            "rudersdal",
                            () -> users.create(
                                    "smuglet", new UserForm("X", null, null, null, role), "a long enough password")))
                    .as(role.name())
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void aMunicipalitysTokenNeverOpensTheNationalFigures() {
        assertThatThrownBy(() -> asAdmin("rudersdal", () -> tokens.issue("smuglet", ApiScope.EVALUATION_READ)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void oneChangesOnesOwnPasswordWithThePresentOne() {
        var form = new UserForm("Bo Skift", null, null, null, Role.CASEWORKER);
        var local = "bo" + System.nanoTime() % 1_000_000;
        var id = asAdmin("rudersdal", () -> users.create(local, form, "handed out once"));
        var bo = new SignedIn(
                tenancy.bySlug("rudersdal").orElseThrow().id(), id, local + "@rudersdal", "Bo Skift", Role.CASEWORKER);
        assertThatThrownBy(() -> change(bo, "not the password", "something new 1"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> change(bo, "handed out once", "short")).isInstanceOf(Refusal.class);
        change(bo, "handed out once", "something new 1");
        assertThat(WorkAs.user(bo, () -> users.myPasswordWasHandedOut())).isFalse();
    }

    private void change(SignedIn user, String present, String fresh) {
        WorkAs.user(user, () -> {
            users.changeMyPassword(present, fresh);
            return true;
        });
    }

    @Test
    void nobodyLocksHerselfOut() {
        var admin = person("rudersdal", Role.ADMIN);
        var me = asAdmin("rudersdal", () -> users.all()).stream()
                .filter(row -> row.id().equals(admin.user()))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> as("rudersdal", Role.ADMIN, () -> users.deactivate(me.id())))
                .isInstanceOf(Refusal.class);
        var demoted = new UserForm(me.name(), null, null, null, Role.CASEWORKER);
        assertThatThrownBy(() -> as("rudersdal", Role.ADMIN, () -> users.change(me.id(), me.version(), demoted)))
                .isInstanceOf(Refusal.class);
    }
}
