package dk.fremskudt.casereview.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.casereview.CasePackList;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.StartPanel;

/** What a colleague has checked and somebody else must read, and what a lead can let go. */
@org.springframework.stereotype.Component
class WaitingPanel implements StartPanel {
    private final CasePackList packs;
    private final CurrentUser user;

    WaitingPanel(CasePackList packs, CurrentUser user) {
        this.packs = packs;
        this.user = user;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean isFor(String role) {
        return role.equals(Role.Names.LEAD) || role.equals(Role.Names.CASEWORKER);
    }

    @Override
    public Component build() {
        int waiting = packs.waitingForMe();
        int passed = user.require().role() == Role.LEAD ? packs.waitingForRelease() : 0;
        var section = new Section(t("casereview.waiting"))
                .withActions(new RouterLink(t("casereview.waiting.open"), CasePackListView.class));
        if (waiting + passed == 0) {
            var none = SoftText.paragraph(t("casereview.waiting.none"));
            section.add(none);
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        if (waiting > 0) list.add(line("casereview.waiting.readers", waiting, CasePackListView.forMe()));
        if (passed > 0) list.add(line("casereview.waiting.release", passed, CasePackListView.toRelease()));
        section.add(list);
        return section;
    }

    private static ListItem line(String key, int count, QueryParameters which) {
        var link = new RouterLink(t(key, count), CasePackListView.class);
        link.setQueryParameters(which);
        return new ListItem(link);
    }
}
