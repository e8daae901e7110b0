package dk.fremskudt.audit.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import dk.fremskudt.audit.Change;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.QuietButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who changed what, when and why, field by field, and the record as it stood at the end of a day. What was done in one
 * go stands together, however many records it touched.
 */
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
        var day = new DateField(t("audit.asOf"), history::today);
        day.setMax(history.today());
        day.setClearButtonVisible(true);
        day.whenRead(() -> {
            if (day.isUnreadable()) return;
            day.getOptionalValue().ifPresentOrElse(this::showAsOf, this::showChanges);
        });
        body.addClassName("history-body");
        add(new HorizontalLayout(day), body);
        showChanges();
    }

    private void showChanges() {
        body.removeAll();
        var acts = acts(history.of(sources));
        if (acts.isEmpty()) {
            body.add(new EmptyState(t("audit.none"), t("audit.none.text")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("history-list");
        body.add(list);
        more(list, acts, 0);
    }

    /** The changes by the revision that made them. */
    private static List<List<Change>> acts(List<Change> changes) {
        var acts = new ArrayList<List<Change>>();
        long last = Long.MIN_VALUE;
        for (var change : changes) {
            if (acts.isEmpty() || change.revision() != last) acts.add(new ArrayList<>());
            acts.getLast().add(change);
            last = change.revision();
        }
        return acts;
    }

    private void more(OrderedList list, List<List<Change>> acts, int from) {
        var until = Math.min(acts.size(), from + PAGE);
        acts.subList(from, until).forEach(act -> list.add(entry(act)));
        if (until == acts.size()) return;
        var button = new QuietButton(t("audit.more", acts.size() - until));
        button.addClickListener(click -> {
            body.remove(button);
            more(list, acts, until);
        });
        body.add(button);
    }

    private static ListItem entry(List<Change> act) {
        var first = act.getFirst();
        var head = new Paragraph(FieldTexts.act(first.act()));
        head.addClassName("history-act");
        var who = new Paragraph(t("audit.by", first.userName(), Danish.dateTime(first.at())));
        who.addClassName("history-who");
        var item = new ListItem(head, who);
        if (first.reason() != null) item.add(new Paragraph(t("audit.reason", first.reason())));
        var records = new RecordFields();
        act.forEach(change -> records.add(
                t("audit.what", FieldTexts.table(change.table()), t("audit.kind." + change.kind())),
                FieldTexts.lines(change)));
        item.add(records);
        return item;
    }

    private void showAsOf(LocalDate day) {
        body.removeAll();
        var endOfDay = day.plusDays(1).atStartOfDay(DanishClock.DENMARK).toInstant();
        var records = new RecordFields();
        for (var source : sources) {
            history.asOf(source, endOfDay)
                    .values()
                    .forEach(fields ->
                            records.add(FieldTexts.table(source.table()), FieldTexts.lines(source.table(), fields)));
        }
        body.add(
                records.getComponentCount() == 0
                        ? new EmptyState(t("audit.notYet"), t("audit.notYet.text", Danish.date(day)))
                        : records);
    }
}
