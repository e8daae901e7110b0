package dk.fremskudt;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import dk.fremskudt.command.CommandLine;
import dk.fremskudt.platform.BadSetting;
import dk.fremskudt.platform.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/**
 * The product: one service for all municipalities. Without arguments it serves; with the name of a command it does that
 * and ends.
 */
@Modulithic(
        systemName = "Fremskudt",
        sharedModules = {"platform", "tenancy", "identity", "audit"})
@SpringBootApplication
@EnableAsync
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Push
public class Fremskudt implements AppShellConfigurator {
    public static void main(String[] arguments) {
        var rest = new ArrayList<>(List.of(arguments));
        var product = new SpringApplication(Fremskudt.class);
        if (rest.remove("--prod")) product.setAdditionalProfiles("prod");
        try {
            if (rest.isEmpty()) product.run();
            else System.exit(command(product, rest));
        } catch (RuntimeException e) {
            report(e);
            System.exit(1);
        }
    }

    /** The same program without the web server; it shares the database of a product that runs. */
    private static int command(SpringApplication product, List<String> arguments) {
        product.setLogStartupInfo(false);
        try (var context = product.run(
                "--fremskudt.command=" + arguments.getFirst(),
                "--fremskudt.database.pool=4",
                "--fremskudt.database.share=true",
                "--server.port=-1",
                "--logging.level.root=error",
                "--logging.level.dk.fremskudt=warn",
                "--spring.modulith.events.republish-outstanding-events-on-restart=false")) {
            return context.getBean(CommandLine.class).run(arguments, System.out, System.err);
        }
    }

    /** One line where the operator can mend it, the whole story where only a programmer can. */
    private static void report(Throwable e) {
        var cause = e;
        while (cause.getCause() != null && !(cause instanceof PortInUseException)) cause = cause.getCause();
        if (cause instanceof PortInUseException port)
            System.err.println("port " + port.getPort() + " is in use; set PORT to another");
        else if (cause instanceof BadSetting || cause instanceof Refusal || cause instanceof IOException)
            System.err.println(cause.getMessage());
        else LoggerFactory.getLogger(Fremskudt.class).error("Fremskudt could not start", e);
    }
}
