package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.casework.page.TimelineEntry;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import java.time.LocalDate;

/** What began the course, and all that happened since, latest first. */
class OverviewTab implements CaseFileTab {
    private final CourseServices services;

    OverviewTab(CourseServices services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String label() {
        return t("casework.tab.overview");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        var course = services.files().read(id);
        var enquiry = services.enquiries().summary(course.enquiry());
        var facts = new DefinitionList()
                .add(t("casework.enquiry.partner"), enquiry.partnerName())
                .add(t("casework.enquiry.received"), Danish.dateTime(enquiry.receivedAt()));
        var concern = new Paragraph(enquiry.concern());
        concern.addClassName("course-concern");
        var began = new Section(t("casework.enquiry"), facts, concern);
        if (enquiry.evictionThreat()) began.add(new Badge(t("casework.enquiry.eviction"), Badge.Tone.WARN));
        var overview = new Div(new Section(t("casework.timeline"), timeline(id)), began);
        overview.addClassName("course-overview");
        return overview;
    }

    private OrderedList timeline(CaseFileId id) {
        var list = new OrderedList();
        list.addClassName("timeline");
        services.timeline().of(id).forEach(entry -> list.add(line(entry)));
        return list;
    }

    private static ListItem line(TimelineEntry entry) {
        var when = SoftText.span(
                entry.timed()
                        ? Danish.dateTime(entry.at())
                        : Danish.date(LocalDate.ofInstant(entry.at(), DanishClock.DENMARK)));
        var title = new Span(entry.title());
        title.addClassName("timeline-title");
        var head = new Div(title, when);
        head.addClassName("timeline-head");
        var item = new ListItem(head);
        item.addClassName("timeline-" + entry.kind());
        var text = entry.text();
        if (text != null) {
            var paragraph = new Paragraph(text);
            paragraph.addClassName("written");
            item.add(paragraph);
        }
        var who = entry.who();
        if (who != null) {
            var by = SoftText.span(who);
            item.add(by);
        }
        return item;
    }
}
