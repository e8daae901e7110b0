package dk.fremskudt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives the tests a data directory of their own and empties it once, before the first context starts its database there.
 * It comes before the environment: a developer's {@code FREMSKUDT_DATA_DIR} names data that must survive the tests.
 */
class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path DATA = Path.of("target/it-data");
    private static final AtomicBoolean DONE = new AtomicBoolean();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("tests", Map.of("fremskudt.data-dir", DATA.toString())));
        if (!DONE.compareAndSet(false, true)) return;
        try {
            FileSystemUtils.deleteRecursively(DATA.resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
