package dk.fremskudt.shell.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.shell.Manual;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The manual: one's own role's page first, at the chapter about the screen one came from. */
@Route("hjaelp")
@PermitAll
class ManualView extends AppPage implements HasUrlParameter<String> {
    private final Manual manual;
    private final CurrentUser current;

    ManualView(Manual manual, CurrentUser current) {
        this.manual = manual;
        this.current = current;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String topic) {
        removeAll();
        var named = manual.page(requireNonNullElse(topic, ""));
        var page = named.or(() -> manual.page(mine())).orElseThrow();
        setHeading(page.title());
        setPageTitle(page.title());
        add(pages(page));
        if (!page.introduction().isEmpty()) add(text(page.introduction()));
        add(contents(page));
        for (int i = 0; i < page.chapters().size(); i++)
            add(chapter(page.chapters().get(i), i));
        if (named.isEmpty() && topic != null)
            page.about(topic).ifPresent(chapter -> show(page.chapters().indexOf(chapter)));
    }

    private String mine() {
        return switch (current.find().map(signedIn -> signedIn.role()).orElse(Role.CASEWORKER)) {
            case CASEWORKER, IMPORTER -> "sagsbehandler";
            case LEAD -> "leder";
            case ADMIN -> "administrator";
            case EVALUATOR -> "evaluator";
            case OPERATOR -> "drift";
        };
    }

    private Nav pages(Manual.Page shown) {
        var list = new UnorderedList();
        manual.pages().forEach(page -> {
            var link = new Anchor("hjaelp/" + page.name(), page.title());
            if (page.equals(shown)) link.getElement().setAttribute("aria-current", "page");
            list.add(new ListItem(link));
        });
        var nav = new Nav(list);
        nav.setAriaLabel(t("shell.manual.pages"));
        nav.addClassName("manual-pages");
        return nav;
    }

    private Nav contents(Manual.Page page) {
        var list = new UnorderedList();
        for (int i = 0; i < page.chapters().size(); i++) {
            var link = new Anchor(
                    "hjaelp/" + page.name() + "#" + id(i),
                    page.chapters().get(i).title());
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.setAriaLabel(t("shell.manual.contents"));
        nav.addClassName("manual-contents");
        return nav;
    }

    private static Div chapter(Manual.Chapter chapter, int number) {
        var heading = new H2(chapter.title());
        heading.setId(id(number));
        heading.getElement().setAttribute("tabindex", "-1");
        var div = new Div(heading, text(chapter.markdown()));
        div.addClassName("manual-chapter");
        return div;
    }

    private static Markdown text(String markdown) {
        var text = new Markdown(markdown);
        text.addClassName("manual-text");
        return text;
    }

    /** Brings the chapter into view once the page stands. */
    private void show(int chapter) {
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.scrollIntoView(), 300)", id(chapter));
    }

    private static String id(int chapter) {
        return "chapter-" + (chapter + 1);
    }
}
