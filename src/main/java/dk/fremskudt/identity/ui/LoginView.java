package dk.fremskudt.identity.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sign-in with name@municipality and password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final LoginForm form = new LoginForm();

    LoginView() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle(getTranslation("identity.login.title"));
        texts.getForm().setUsername(getTranslation("identity.login.username"));
        texts.getForm().setPassword(getTranslation("identity.login.password"));
        texts.getForm().setSubmit(getTranslation("identity.login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("identity.login.wrong"));
        texts.getErrorMessage().setMessage(getTranslation("identity.login.wrong.help"));
        form.setI18n(texts);
        form.setForgotPasswordButtonVisible(false);
        form.setAction("login");
        addClassName("login-page");
        add(form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.login.title");
    }
}
