package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.StartPanel;

/** The administrator's start: each place she can go, and what is done there. */
@org.springframework.stereotype.Component
class SetUpPanel implements StartPanel {
    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isFor(String role) {
        return Role.Names.ADMIN.equals(role);
    }

    @Override
    public Component build() {
        var places = new UnorderedList();
        places.addClassName("plain");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !entry.title().startsWith("shell."))
                .forEach(entry -> places.add(place(entry)));
        return new Section(t("shell.setUp.title"), new Paragraph(t("shell.setUp.lead")), places);
    }

    private static ListItem place(MenuEntry entry) {
        var item = new ListItem(new Anchor(entry.path().replaceFirst("^/", ""), t(entry.title())));
        var about = "shell.about." + entry.title();
        if (Texts.has(about)) {
            var what = SoftText.paragraph(t(about));
            item.add(what);
        }
        return item;
    }
}
