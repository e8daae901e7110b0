package dk.fremskudt;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The product: one service for all municipalities. */
@Modulithic(
        systemName = "Fremskudt",
        sharedModules = {"platform", "tenancy", "identity", "audit"})
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Push
public class Fremskudt implements AppShellConfigurator {
    public static void main(String[] arguments) {
        SpringApplication.run(Fremskudt.class, arguments);
    }
}
