package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import dk.fremskudt.platform.Texts;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Language and colours as each person wants them: Danish and the device's own light or dark until chosen. The choice
 * lies in the browser, since it holds on the sign-in page too and says nothing about anyone.
 */
@Component
public class Preferences implements VaadinServiceInitListener {
    private static final String LANGUAGE = "language";
    private static final String COLOURS = "colours";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession()
                .setLocale(language(cookie(init.getRequest(), LANGUAGE).orElse("da"))));
        // Both are needed: a new UI asks the browser's languages, not the session's.
        service.addUIInitListener(init -> {
            init.getUI().setLocale(init.getUI().getSession().getLocale());
            cookie(VaadinRequest.getCurrent(), COLOURS)
                    .ifPresent(colours -> init.getUI().getPage().setColorScheme(scheme(colours)));
        });
    }

    public void speak(Locale locale) {
        keep(LANGUAGE, locale.getLanguage());
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    public void colours(ColorScheme.Value scheme) {
        keep(COLOURS, scheme.name());
        UI.getCurrent().getPage().setColorScheme(scheme);
    }

    private static Locale language(String value) {
        return "en".equals(value) ? Texts.ENGLISH : Texts.DANISH;
    }

    private static ColorScheme.Value scheme(String value) {
        return switch (value) {
            case "LIGHT" -> ColorScheme.Value.LIGHT;
            case "DARK" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        var response = VaadinResponse.getCurrent();
        if (response != null) response.addCookie(cookie);
    }
}
