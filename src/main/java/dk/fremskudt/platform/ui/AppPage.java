package dk.fremskudt.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import dk.fremskudt.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a view extends: a page of readable width with one heading, its actions beside it, and a way to the manual.
 *
 * <p>The heading may name a citizen; the browser's title and history may not, so the title is the menu's unless the
 * view gives another with {@link #setPageTitle}.
 */
public abstract class AppPage extends VerticalLayout implements HasDynamicTitle {
    private final Div header = new Div();
    private @Nullable String title;

    protected AppPage() {
        addClassName("page");
        header.addClassName("page-header");
        setPadding(false);
        setSpacing(false);
    }

    protected String t(String key, Object... arguments) {
        return Texts.get(getLocale(), key, arguments);
    }

    protected void setHeading(String heading, Component... actions) {
        header.removeAll();
        var h1 = new H1(heading);
        h1.getElement().setAttribute("tabindex", "-1");
        var words = new Div(h1, help());
        words.addClassName("page-heading");
        header.add(words);
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("page-actions");
            header.add(bar);
        }
        if (header.getParent().isEmpty()) addComponentAsFirst(header);
    }

    /** One sentence under the heading: what this page is for. */
    protected void setLead(String sentence) {
        var lead = new Paragraph(sentence);
        lead.addClassName("page-lead");
        addComponentAtIndex(header.getParent().isEmpty() ? 0 : 1, lead);
    }

    /** Shown by the browser and kept in its history: never anything about a person. */
    protected void setPageTitle(String withoutPersonalData) {
        title = withoutPersonalData;
    }

    /** Lets the page use the whole width, for wide tables and boards. */
    protected void setWide() {
        addClassName("page-wide");
    }

    @Override
    public String getPageTitle() {
        var product = t("platform.product");
        if (title != null) return title + " · " + product;
        var menu = getClass().getAnnotation(Menu.class);
        return menu == null || menu.title().isEmpty() ? product : t(menu.title()) + " · " + product;
    }

    /** The chapter of the manual about this page's module. */
    private Anchor help() {
        var module = getClass().getPackageName().replaceAll("^dk\\.fremskudt\\.|\\..*$", "");
        var help = new Anchor("hjaelp/" + module, "?");
        help.addClassName("page-help");
        help.setAriaLabel(t("platform.help"));
        help.setTitle(t("platform.help"));
        return help;
    }
}
