package dk.fremskudt.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.identity.WorkAs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The first person of a municipality, of the evaluators and of the operator is let in from the command line. */
class LetInIT extends DatabaseIT {
    @Autowired
    private CommandLine commands;

    @Autowired
    private AuthenticationManager signIn;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void anAdministratorIsMadeAndMustChooseAPasswordOfHerOwn() {
        assertThat(run("let-in", "bodil@aarhus", "--name", "Bodil Ravn")).isZero();
        var password = out.toString(StandardCharsets.UTF_8).replaceAll("(?s).*adgangskoden (\\S+) .*", "$1");
        var bodil = user("bodil@aarhus");
        assertThat(bodil.role()).isEqualTo(Role.ADMIN);
        assertThat(bodil.name()).isEqualTo("Bodil Ravn");
        var signedIn =
                signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("bodil@aarhus", password));
        assertThat(signedIn.isAuthenticated()).isTrue();
        assertThat(root().queryForObject(
                                "select must_change_password from identity_user where username = 'bodil@aarhus'",
                                Boolean.class))
                .isTrue();
    }

    @Test
    void nobodyIsLetInWhereThereIsNoPlaceOrUnderAnotherRole() {
        assertThat(run("let-in", "bodil@atlantis")).isOne();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("Der er intet sted, der hedder «atlantis». Sæt kommunen op først.");
        assertThat(run("let-in", "aarhus")).isOne();
        assertThat(run("let-in", person("aarhus", Role.LEAD).username())).isOne();
        assertThat(user(person("aarhus", Role.LEAD).username()).role()).isEqualTo(Role.LEAD);
        assertThat(out.size()).isZero();
    }

    private UserRow user(String username) {
        return WorkAs.system(
                tenancy.bySlug("aarhus").orElseThrow().id(),
                Role.OPERATOR,
                () -> users.all().stream()
                        .filter(row -> row.username().equals(username))
                        .findFirst()
                        .orElseThrow());
    }

    private int run(String... arguments) {
        return commands.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
