package dk.fremskudt.identity.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fremskudt.platform.ui.SoftText;
import org.springframework.core.env.Environment;

/** Sign-in with name@municipality and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm();

    LoginView(Environment environment) {
        addClassName("login-page");
        form.setI18n(texts());
        form.setForgotPasswordButtonVisible(false);
        form.setAction("login");
        var card = new Div(
                form,
                capsLock(),
                SoftText.paragraph(t("identity.login.form")),
                SoftText.paragraph(t("identity.login.forgotten")));
        card.addClassName("login-card");
        if (environment.getProperty("fremskudt.demo", Boolean.class, false)) {
            var demo = new Paragraph(t("identity.login.demo", environment.getProperty("fremskudt.data-dir", "data")));
            demo.addClassName("login-demo");
            card.add(demo);
        }
        add(welcome(), card);
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(t("identity.login.title"));
        texts.getForm().setUsername(t("identity.login.username"));
        texts.getForm().setPassword(t("identity.login.password"));
        texts.getForm().setSubmit(t("identity.login.submit"));
        texts.getErrorMessage().setTitle(t("identity.login.wrong"));
        texts.getErrorMessage().setMessage(t("identity.login.wrong.help"));
        texts.getErrorMessage().setUsername(t("identity.login.username.missing"));
        texts.getErrorMessage().setPassword(t("identity.login.password.missing"));
        return texts;
    }

    private static Div welcome() {
        var welcome = new Div(new H1(t("platform.product")), new Paragraph(t("identity.login.welcome")));
        welcome.addClassName("login-welcome");
        return welcome;
    }

    private Span capsLock() {
        var hint = new Span(t("identity.login.capsLock"));
        hint.addClassName("login-caps-lock");
        hint.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        hint.getElement().executeJs("""
                this.parentElement.addEventListener('keyup', event => {
                  this.hidden = !(event.getModifierState && event.getModifierState('CapsLock'));
                });""");
        return hint;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return t("identity.login.title") + " · " + t("platform.product");
    }
}
