package dk.fremskudt.monitoring.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.WaveList;
import dk.fremskudt.monitoring.WaveQuery;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.StartPanel;

/** How many registrations are late and how many are open; each count opens the list that it counted. */
@org.springframework.stereotype.Component
class WavesStartPanel implements StartPanel {
    private final WaveList waves;
    private final CurrentUser user;

    WavesStartPanel(WaveList waves, CurrentUser user) {
        this.waves = waves;
        this.user = user;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean isFor(String role) {
        return Role.Names.CASEWORKER.equals(role) || Role.Names.LEAD.equals(role);
    }

    @Override
    public Component build() {
        boolean mine = user.require().role() == Role.CASEWORKER;
        int late = waves.count(new WaveQuery(mine, true));
        int open = waves.count(new WaveQuery(mine, false));
        var section = new Section(t("monitoring.start.title"));
        if (late + open == 0) {
            var none = SoftText.paragraph(t("monitoring.start.none"));
            section.add(none);
            return section;
        }
        var list = new UnorderedList();
        list.addClassNames("plain", "waves-panel");
        if (late > 0) list.add(line("monitoring.start.late", "forfaldne", mine, late, Badge.Tone.BAD));
        if (open > 0) list.add(line("monitoring.start.open", "aabne", mine, open, Badge.Tone.INFO));
        section.add(list);
        return section;
    }

    private static ListItem line(String key, String which, boolean mine, int count, Badge.Tone tone) {
        var link = new Anchor("registreringer?vis=" + which + (mine ? "&mine" : ""), t(key));
        return new ListItem(link, new Badge(t("monitoring.import.number", count), tone));
    }
}
