package dk.fremskudt.command;

import dk.fremskudt.demo.Demo;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens between migration and the first request: municipalities are provisioned, a demonstration is filled. The
 * web server starts after it, so that whoever gets an answer gets a complete product.
 */
@Component
class Startup implements SmartLifecycle {
    /** Commands that make no sense in a database where nobody has set anything up yet. */
    private static final Set<String> NEEDS_MUNICIPALITIES =
            Set.of("import-registrations", "report", "generate-load", "let-in");

    private final ProvisioningRun provisioning;
    private final Demo demo;
    private final String command;
    private final Tenancy tenancy;
    private final boolean isDemo;
    private boolean running;

    Startup(
            ProvisioningRun provisioning,
            Demo demo,
            @Value("${fremskudt.command:}") String command,
            Tenancy tenancy,
            @Value("${fremskudt.demo}") boolean isDemo) {
        this.provisioning = provisioning;
        this.demo = demo;
        this.command = command;
        this.tenancy = tenancy;
        this.isDemo = isDemo;
    }

    @Override
    public void start() {
        running = true;
        if (!command.isEmpty()) {
            if (NEEDS_MUNICIPALITIES.contains(command)
                    && tenancy.municipalities().isEmpty()) provisioning.run(false, System.err);
            return;
        }
        provisioning.run(false, System.err);
        if (!isDemo) return;
        try {
            demo.letIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @EventListener
    void serving(WebServerInitializedEvent event) {
        if (!command.isEmpty() || event.getWebServer().getPort() <= 0) return;
        System.out.println(Texts.get(
                "command.serving", "http://localhost:" + event.getWebServer().getPort()));
        if (!isDemo) return;
        System.out.println(Texts.get("command.serving.demo", demo.signInsFile()));
        Thread.ofPlatform().daemon().name("demo").start(demo::fill);
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
