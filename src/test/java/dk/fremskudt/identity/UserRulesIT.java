package dk.fremskudt.identity;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.platform.StaleEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Who may be made a user of what, under which name and with which password; and what a program's token opens. */
class UserRulesIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final String PASSWORD = "a long enough password";

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private TokenCheck check;

    @Autowired
    private AuthenticationManager signIn;

    @Test
    void aNameIsPlainAndTakenOnce() {
        var taken = newPerson(HOME, Role.CASEWORKER).username();
        as(HOME, Role.ADMIN, () -> {
            for (var bad : List.of("x", "x".repeat(41), "Eva", "eva lund", "eva@aarhus", "åse"))
                refused("identity.user.badUsername", () -> users.create(bad, form(Role.CASEWORKER), PASSWORD));
            refused("identity.user.taken", () -> users.create(local(taken), form(Role.CASEWORKER), PASSWORD));
            users.create("x".repeat(40), form(Role.CASEWORKER), PASSWORD);
        });
        as("aarhus", Role.ADMIN, () -> users.create(local(taken), form(Role.CASEWORKER), PASSWORD));
    }

    @Test
    void aPasswordHasTwelveCharactersWhoeverSetsIt() {
        var person = newPerson(HOME, Role.CASEWORKER);
        as(HOME, Role.ADMIN, () -> {
            refused("identity.user.shortPassword", () -> users.create("short", form(Role.CASEWORKER), "elevenchars"));
            refused("identity.user.shortPassword", () -> users.resetPassword(person.user(), "elevenchars"));
            users.resetPassword(person.user(), "twelve chars");
        });
        assertThat(as(person, users::myPasswordWasHandedOut)).isTrue();
        as(person, () -> {
            refused("identity.user.shortPassword", () -> users.changeMyPassword("twelve chars", "elevenchars"));
            refused("identity.password.wrong", () -> users.changeMyPassword("not the password", "something new 1"));
            refused("identity.password.same", () -> users.changeMyPassword("twelve chars", "twelve chars"));
            users.changeMyPassword("twelve chars", "something new 1");
        });
        assertThat(as(person, users::myPasswordWasHandedOut)).isFalse();
    }

    @Test
    void aPlaceHasUsersOfItsOwnRolesOnly() {
        var person = newPerson(HOME, Role.CASEWORKER);
        as(HOME, Role.ADMIN, () -> {
            for (var role : new Role[] {Role.EVALUATOR, Role.OPERATOR, Role.IMPORTER}) {
                refused("identity.user.badRole", () -> users.create("smuglet", form(role), PASSWORD));
                refused("identity.user.badRole", () -> users.change(person.user(), 1, form(role)));
            }
            assertThat(users.roles()).containsExactly(Role.CASEWORKER, Role.LEAD, Role.ADMIN);
        });
        assertThat(as("national", Role.OPERATOR, users::roles)).containsExactly(Role.EVALUATOR);
    }

    @Test
    void whoeverIsLetInAnewKeepsHerRole() {
        var person = newPerson(HOME, Role.LEAD);
        refused(
                "identity.user.otherRole",
                () -> WorkAs.system(
                        person.tenant(),
                        Role.OPERATOR,
                        () -> users.handOut(local(person.username()), form(Role.ADMIN), PASSWORD)));
    }

    @Test
    void anAdministratorNeitherDemotesNorDeactivatesHerself() {
        var admin = newPerson(HOME, Role.ADMIN);
        as(admin, () -> {
            refused("identity.user.notYourself", () -> users.deactivate(admin.user()));
            refused("identity.user.notYourRole", () -> users.change(admin.user(), 1, form(Role.LEAD)));
            users.change(admin.user(), 1, form(Role.ADMIN));
            assertThatThrownBy(() -> users.change(admin.user(), 1, form(Role.ADMIN)))
                    .isInstanceOf(StaleEdit.class);
        });
    }

    @Test
    void colleaguesAreThoseWhoAreStillHereAndHaveTheRole() {
        var left = newPerson(HOME, Role.CASEWORKER);
        as(HOME, Role.ADMIN, () -> users.deactivate(left.user()));
        var lead = newPerson(HOME, Role.LEAD);
        asCaseworker(HOME, () -> {
            assertThat(ids(users.of(Role.CASEWORKER))).doesNotContain(left.user(), lead.user());
            assertThat(ids(users.of(Role.LEAD))).contains(lead.user());
            assertThat(users.nameOf(left.user())).isEqualTo(left.name());
            assertThat(users.nameOf(person("aarhus", Role.LEAD).user())).isEqualTo("–");
        });
        assertThat(ids(asAdmin(HOME, users::all))).contains(left.user());
    }

    @Test
    void aTokenOpensWhatItsPlaceMayOpenUntilItIsRevoked() {
        refused(
                "identity.token.badScope",
                () -> asAdmin(HOME, () -> tokens.issue("smuglet", ApiScope.EVALUATION_READ)));
        refused(
                "identity.token.badScope",
                () -> as("national", Role.OPERATOR, () -> tokens.issue("smuglet", ApiScope.MONITORING_WRITE)));
        var token = asAdmin(HOME, () -> tokens.issue("Fagsystemet", ApiScope.MONITORING_WRITE));
        assertThat(check.holder(token)).hasValueSatisfying(program -> {
            assertThat(program.role()).isEqualTo(Role.IMPORTER);
            assertThat(program.tenant().value()).isEqualTo(RUDERSDAL);
        });
        assertThat(check.holder(token.replace("fs_230_", "fs_751_"))).isEmpty();
        assertThat(check.holder(token + "x")).isEmpty();
        as(HOME, Role.ADMIN, () -> tokens.revoke(tokens.all().getFirst().id()));
        assertThat(check.holder(token)).isEmpty();
    }

    @Test
    void whoGuessesIsStoppedAfterTenAttemptsAndWhoRemembersInTimeIsNot() {
        var guessed = newPerson(HOME, Role.CASEWORKER).username();
        guessWrongly(guessed, 10);
        assertThatThrownBy(() -> signIn(guessed, PASSWORD)).isInstanceOf(LockedException.class);
        var remembered = newPerson(HOME, Role.CASEWORKER).username();
        for (int again = 0; again < 2; again++) {
            guessWrongly(remembered, 9);
            signIn(remembered, PASSWORD);
        }
    }

    private void guessWrongly(String username, int times) {
        for (int i = 0; i < times; i++)
            assertThatThrownBy(() -> signIn(username, "not the password")).isInstanceOf(BadCredentialsException.class);
    }

    private void signIn(String username, String password) {
        signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
    }

    private static List<UserId> ids(List<UserRow> rows) {
        return rows.stream().map(UserRow::id).toList();
    }

    private static String local(String username) {
        return username.substring(0, username.indexOf('@'));
    }

    private static UserForm form(Role role) {
        return new UserForm("Eva Lund", null, null, null, role);
    }
}
