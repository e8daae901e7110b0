package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.StartPanel;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;

/** What the operator of the service sees: which municipalities are provisioned, and nothing of what they do. */
@org.springframework.stereotype.Component
class MunicipalitiesPanel implements StartPanel {
    private final Tenancy tenancy;

    MunicipalitiesPanel(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean isFor(String role) {
        return Role.Names.OPERATOR.equals(role);
    }

    @Override
    public Component build() {
        var municipalities = tenancy.municipalities();
        if (municipalities.isEmpty()) {
            return new Section(
                    t("shell.municipalities.title"),
                    new EmptyState(t("shell.municipalities.none"), t("shell.municipalities.none.help")));
        }
        var list = new UnorderedList();
        list.addClassNames("plain", "municipalities");
        municipalities.forEach(municipality -> list.add(line(municipality)));
        return new Section(t("shell.municipalities.title"), list);
    }

    private static ListItem line(Tenant municipality) {
        var code = SoftText.span(municipality.code());
        var line = new ListItem(
                new Span(municipality.name()), code, new Badge(t("shell.municipalities.ready"), Badge.Tone.GOOD));
        if (municipality.fictional()) line.add(new Badge(t("shell.fictional"), Badge.Tone.NEUTRAL));
        return line;
    }
}
