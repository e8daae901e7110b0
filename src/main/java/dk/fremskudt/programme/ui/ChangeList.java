package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.platform.ui.Words;
import dk.fremskudt.programme.ModelChange;
import java.util.List;
import java.util.Locale;

/** What differs between two models, place by place: what was and what is. */
final class ChangeList extends Div {
    ChangeList(List<ModelChange> changes) {
        addClassName("model-changes");
        if (changes.isEmpty()) {
            add(new Paragraph(t("programme.diff.none")));
            return;
        }
        var list = new UnorderedList();
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private static ListItem item(ModelChange change) {
        var place = new Span(t(
                "programme.diff.place",
                t("programme.aspect." + change.aspect().name().toLowerCase(Locale.ROOT)),
                change.field(Words.locale())));
        place.addClassName("model-change-place");
        var item = new ListItem(place);
        if (change.before() != null) item.add(new Div(t("programme.diff.before", change.before())));
        if (change.after() != null) item.add(new Div(t("programme.diff.after", change.after())));
        return item;
    }
}
