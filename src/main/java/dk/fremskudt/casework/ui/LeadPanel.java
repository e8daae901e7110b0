package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.casework.CaseFileQuery;
import dk.fremskudt.casework.CaseFileScope;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.DeadlineService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.StartPanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A lead's view of the courses: how many where, and how the deadlines of the last three months were kept (M74). */
@org.springframework.stereotype.Component
class LeadPanel implements StartPanel {
    private static final int MONTHS_BACK = 3;

    private final CaseFileService files;
    private final DeadlineService deadlines;
    private final Clock clock;

    LeadPanel(CaseFileService files, DeadlineService deadlines, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(String role) {
        return Role.Names.LEAD.equals(role);
    }

    @Override
    public Component build() {
        var panel = new Div(new Section(t("casework.lead.courses"), courses()), statistics());
        panel.addClassName("day");
        return panel;
    }

    private UnorderedList courses() {
        var list = new UnorderedList();
        list.addClassName("plain");
        for (var scope : List.of(CaseFileScope.OPEN, CaseFileScope.LATE, CaseFileScope.CLOSING_SOON)) {
            int count = files.count(CaseFileQuery.first(scope, 1));
            list.add(new ListItem(new Anchor(CaseFileListView.address(scope), t("casework.lead." + scope, count))));
        }
        return list;
    }

    private Section statistics() {
        var today = LocalDate.now(clock);
        var section = new Section(t("casework.lead.deadlines"));
        var kept = deadlines.statistics(today.minusMonths(MONTHS_BACK), today);
        if (kept.isEmpty()) {
            var none = SoftText.paragraph(t("casework.lead.deadlines.none"));
            section.add(none);
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("plain");
        kept.forEach(one -> list.add(new ListItem(
                new Paragraph(one.label()),
                new Paragraph(
                        t("casework.lead.kept", one.met(), one.settled(), one.late(), one.waived(), one.lapsed())))));
        section.add(list);
        return section;
    }
}
