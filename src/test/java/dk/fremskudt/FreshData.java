package dk.fremskudt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Empties the tests' data directory once, before the first context starts its database there. */
class FreshData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicBoolean DONE = new AtomicBoolean();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!DONE.compareAndSet(false, true)) return;
        var data = Path.of(context.getEnvironment().getRequiredProperty("fremskudt.data-dir"));
        try {
            FileSystemUtils.deleteRecursively(data.resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
