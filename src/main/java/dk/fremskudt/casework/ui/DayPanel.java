package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.casework.Day;
import dk.fremskudt.casework.DayItem;
import dk.fremskudt.casework.DayService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.StartPanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A caseworker's day in her courses: late, due today, waiting for her, coming. Each line opens its course. */
@org.springframework.stereotype.Component
class DayPanel implements StartPanel {
    private final DayService days;
    private final Clock clock;

    DayPanel(DayService days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean isFor(String role) {
        return Role.Names.CASEWORKER.equals(role);
    }

    @Override
    public Component build() {
        Day day = days.mine();
        var panel = new Div(
                part("late", day.late(), Badge.Tone.BAD, true),
                part("today", day.today(), Badge.Tone.WARN, true),
                part("waiting", day.waiting(), Badge.Tone.INFO, false),
                part("upcoming", day.upcoming(), Badge.Tone.NEUTRAL, true));
        panel.addClassName("day");
        return panel;
    }

    private Section part(String name, List<DayItem> items, Badge.Tone tone, boolean dated) {
        var section = new Section(t("casework.day." + name));
        section.addClassName("day-" + name);
        if (items.isEmpty()) {
            var none = SoftText.paragraph(t("casework.day." + name + ".none"));
            section.add(none);
            return section;
        }
        section.withActions(new Badge(String.valueOf(items.size()), tone));
        var list = new UnorderedList();
        list.addClassName("plain");
        items.forEach(item -> list.add(line(item, dated)));
        section.add(list);
        return section;
    }

    private ListItem line(DayItem item, boolean dated) {
        var link = new RouterLink(
                item.citizenName(),
                CaseFileView.class,
                new RouteParameters(CaseFileView.ID, item.caseFile().toString()));
        var what = new Span(item.text());
        var number = SoftText.span(item.number());
        var head = new Div(link, number);
        head.addClassName("timeline-head");
        var foot = new Div(what);
        foot.addClassName("timeline-head");
        if (dated) {
            var when = SoftText.span(Danish.relative(item.on(), LocalDate.now(clock)));
            foot.add(when);
        }
        return new ListItem(head, foot);
    }
}
