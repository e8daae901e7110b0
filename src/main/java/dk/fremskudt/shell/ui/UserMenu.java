package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.HasMenuItems;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.platform.ui.Preferences;
import dk.fremskudt.platform.ui.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** One's own corner: who one is signed in as, language, colours, the manual and the way out. */
@Component
class UserMenu {
    private final AuthenticationContext authentication;
    private final Preferences preferences;

    UserMenu(AuthenticationContext authentication, Preferences preferences) {
        this.authentication = authentication;
        this.preferences = preferences;
    }

    /** @param role what one is, in the municipality's own word */
    MenuBar of(SignedIn user, String role) {
        var initials = new Span(initials(user.name()));
        initials.addClassName("user-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(user.name());
        name.addClassName("user-name");
        var label = new Div(initials, name);
        label.addClassName("user");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("user-menu");
        bar.getElement().setAttribute("aria-label", t("shell.user.menu"));
        var root = bar.addItem(label);
        root.setAriaLabel(t("shell.user.label", user.name()));
        var menu = root.getSubMenu();
        var who =
                new Div(new Span(user.name()), new Span(role), new Span(user.username()), new Span(t("shell.profile")));
        who.addClassName("user-card");
        menu.addItem(who, _ -> UI.getCurrent().navigate("profil"));
        menu.addSeparator();
        languages(menu.addItem(t("shell.language")).getSubMenu());
        colours(menu.addItem(t("shell.colours")).getSubMenu());
        menu.addSeparator();
        menu.addItem(t("shell.manual"), _ -> UI.getCurrent().navigate("hjaelp"));
        menu.addItem(t("shell.signOut"), _ -> authentication.logout());
        return bar;
    }

    private void languages(SubMenu menu) {
        choice(menu, t("shell.language.da"), isNow(Texts.DANISH), () -> preferences.speak(Texts.DANISH));
        choice(menu, t("shell.language.en"), isNow(Texts.ENGLISH), () -> preferences.speak(Texts.ENGLISH));
    }

    private void colours(SubMenu menu) {
        var now = UI.getCurrent().getPage().getColorScheme();
        colour(menu, "shell.colours.device", ColorScheme.Value.LIGHT_DARK, now);
        colour(menu, "shell.colours.light", ColorScheme.Value.LIGHT, now);
        colour(menu, "shell.colours.dark", ColorScheme.Value.DARK, now);
    }

    private void colour(SubMenu menu, String key, ColorScheme.Value scheme, ColorScheme.Value now) {
        boolean chosen = scheme == now || (scheme == ColorScheme.Value.LIGHT_DARK && now == ColorScheme.Value.NORMAL);
        choice(menu, t(key), chosen, () -> {
            preferences.colours(scheme);
            menu.getItems().forEach(item -> item.setChecked(item.getText().equals(t(key))));
        });
    }

    private static void choice(HasMenuItems menu, String text, boolean chosen, Runnable choose) {
        var item = menu.addItem(text, _ -> choose.run());
        item.setCheckable(true);
        item.setChecked(chosen);
    }

    private static boolean isNow(Locale locale) {
        return Words.locale().getLanguage().equals(locale.getLanguage());
    }

    private static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1))
                .limit(2)
                .collect(Collectors.joining());
    }
}
