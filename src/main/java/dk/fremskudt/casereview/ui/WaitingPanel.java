package dk.fremskudt.casereview.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.casereview.CasePackList;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.StartPanel;

/** What a colleague has checked and somebody else must read, and what a lead can let go. */
@org.springframework.stereotype.Component
class WaitingPanel implements StartPanel {
    private final CasePackList packs;

    WaitingPanel(CasePackList packs) {
        this.packs = packs;
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
        var text = new Div(new Paragraph(t("casereview.waiting.readers", packs.waitingForMe())));
        int passed = packs.waitingForRelease();
        if (passed > 0) text.add(new Paragraph(t("casereview.waiting.release", passed)));
        return new Section(t("casereview.waiting"), text)
                .withActions(new RouterLink(t("casereview.waiting.open"), CasePackListView.class));
    }
}
