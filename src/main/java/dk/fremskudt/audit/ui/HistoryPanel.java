package dk.fremskudt.audit.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dk.fremskudt.audit.Change;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.platform.DemoTime;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Facts;
import java.time.LocalDate;
import java.util.List;

/** Who changed what, when and why, field by field, and the record as it stood at the end of a day. */
public class HistoryPanel extends VerticalLayout {
    private static final int PAGE = 25;
    private final History history;
    private final List<HistorySource> sources;
    private final Div body = new Div();

    public HistoryPanel(History history, List<HistorySource> sources) {
        this.history = history;
        this.sources = List.copyOf(sources);
        setPadding(false);
        addClassName("history");
        var day = Danish.datePicker(t("audit.asOf"));
        day.setMax(LocalDate.now(DemoTime.DENMARK));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(event -> {
            if (event.getValue() == null) showChanges();
            else showAsOf(event.getValue());
        });
        body.addClassName("history-body");
        add(new HorizontalLayout(day), body);
        showChanges();
    }

    private void showChanges() {
        body.removeAll();
        var changes = history.of(sources);
        if (changes.isEmpty()) {
            body.add(new EmptyState(t("audit.none"), t("audit.none.text")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("history-list");
        body.add(list);
        more(list, changes, 0);
    }

    private void more(OrderedList list, List<Change> changes, int from) {
        var until = Math.min(changes.size(), from + PAGE);
        changes.subList(from, until).forEach(change -> list.add(entry(change)));
        if (until == changes.size()) return;
        var button = new Button(t("audit.more", changes.size() - until));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> {
            body.remove(button);
            more(list, changes, until);
        });
        body.add(button);
    }

    private static ListItem entry(Change change) {
        var head = new Paragraph(new Span(FieldTexts.act(change.act())));
        head.addClassName("history-act");
        var who = new Paragraph(t(
                "audit.by",
                FieldTexts.table(change.table()),
                t("audit.kind." + change.kind()),
                change.userName(),
                Danish.dateTime(change.at())));
        who.addClassName("history-who");
        var item = new ListItem(head, who);
        if (change.reason() != null) item.add(new Paragraph(t("audit.reason", change.reason())));
        item.add(fields(change));
        return item;
    }

    private static Component fields(Change change) {
        var facts = new Facts();
        for (var field : change.fields()) {
            if (FieldTexts.isReference(field.before()) || FieldTexts.isReference(field.after())) continue;
            var after = FieldTexts.value(change.table(), field.column(), field.after());
            var text = change.kind() == Change.Kind.CREATED
                    ? after
                    : t("audit.fromTo", FieldTexts.value(change.table(), field.column(), field.before()), after);
            if (change.kind() != Change.Kind.CREATED || field.after() != null)
                facts.add(FieldTexts.column(change.table(), field.column()), text);
        }
        return facts;
    }

    private void showAsOf(LocalDate day) {
        body.removeAll();
        var endOfDay = day.plusDays(1).atStartOfDay(DemoTime.DENMARK).toInstant();
        boolean any = false;
        for (var source : sources) {
            for (var record : history.asOf(source, endOfDay).values()) {
                any = true;
                var facts = new Facts();
                record.forEach((column, value) -> {
                    if (value != null && !FieldTexts.isReference(value))
                        facts.add(
                                FieldTexts.column(source.table(), column),
                                FieldTexts.value(source.table(), column, value));
                });
                body.add(new H3(FieldTexts.table(source.table())), facts);
            }
        }
        if (!any) body.add(new EmptyState(t("audit.notYet"), t("audit.notYet.text", Danish.date(day))));
    }
}
