package dk.fremskudt.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.PermitAll;

/** Oneself: what the product knows, and a new password. */
@Route("profil")
@PermitAll
class ProfileView extends AppPage {
    private final UserService users;
    private final PasswordField present = new PasswordField(t("shell.profile.present"));
    private final PasswordField fresh = new PasswordField(t("shell.profile.fresh"));
    private final PasswordField again = new PasswordField(t("shell.profile.again"));

    ProfileView(UserService users, CurrentUser current, Tenancy tenancy) {
        this.users = users;
        var me = current.require();
        setHeading(t("shell.profile"));
        setPageTitle(t("shell.profile"));
        add(new Section(
                t("shell.profile.about"),
                new DefinitionList()
                        .add(t("shell.profile.name"), me.name())
                        .add(t("identity.login.username"), me.username())
                        .add(
                                t("shell.profile.role"),
                                t("identity.role." + me.role().name()))
                        .add(t("shell.profile.place"), tenancy.currentTenant().name())));
        var save = new Button(t("shell.profile.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        present.getElement().setAttribute("autocomplete", "current-password");
        fresh.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        var section = new Section(t("shell.profile.password"), present, fresh, again, save);
        section.addClassName("form");
        if (users.myPasswordWasHandedOut()) section.addComponentAtIndex(1, new Paragraph(t("shell.profile.handedOut")));
        add(section);
    }

    private void save() {
        again.setInvalid(!fresh.getValue().equals(again.getValue()));
        again.setErrorMessage(t("shell.profile.differ"));
        if (again.isInvalid()) return;
        boolean first = users.myPasswordWasHandedOut();
        users.changeMyPassword(present.getValue(), fresh.getValue());
        present.clear();
        fresh.clear();
        again.clear();
        Notice.done(t("shell.profile.done"));
        if (first) getUI().ifPresent(tab -> tab.navigate(""));
    }
}
