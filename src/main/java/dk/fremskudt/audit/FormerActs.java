package dk.fremskudt.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What acts are called now that stand in the audit under an earlier code. */
final class FormerActs {
    private static final Properties CODES = load();

    private FormerActs() {}

    static String today(String code) {
        return CODES.getProperty(code, code);
    }

    private static Properties load() {
        var codes = new Properties();
        try (InputStream in = FormerActs.class.getResourceAsStream("/audit/former-acts.properties")) {
            codes.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
