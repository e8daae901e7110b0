package dk.fremskudt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A database that anybody could open is refused before it is used. */
class ExternalServerTest {
    @Test
    void aPasswordThatAnybodyWouldTryFirstIsADefaultOne() {
        for (var password : List.of(
                "",
                "short",
                "fremskudt_app1",
                "xxxxxxxxxxxxxxxx",
                "My-Password-2026",
                "changeme-changeme",
                "postgres15432"))
            assertThat(ExternalServer.isDefault(access(password))).as(password).isTrue();
        assertThat(ExternalServer.isDefault(access("correct-horse-battery"))).isFalse();
    }

    private static DatabaseServer.Access access(String password) {
        return new DatabaseServer.Access("jdbc:postgresql://localhost/x", "fremskudt_app", password);
    }
}
