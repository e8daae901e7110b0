package dk.fremskudt.evaluation.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.platform.ui.Section;
import java.util.List;

/** What every reader of the figures must know (M154, M243). */
final class ReservationSection {
    private ReservationSection() {}

    static Section create() {
        var list = new UnorderedList();
        for (String key : List.of("control", "cause", "judgement", "coverage", "dropout", "few"))
            list.add(new ListItem(t("evaluation.report.reservation." + key)));
        return new Section(t("evaluation.report.chapter.reservations"), list);
    }
}
