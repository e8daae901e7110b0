package dk.fremskudt.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fremskudt.platform.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Lets Vaadin's own {@code getTranslation} find the modules' bundles. */
@Component
class BundleTranslations implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Texts.DANISH, Texts.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
