package dk.fremskudt.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.platform.ui.DefinitionList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records one below the other, each under what it is. Those of one kind that say a single thing each share a heading. */
class RecordFields extends Div {
    private String last = "";
    private @Nullable DefinitionList open;

    void add(String heading, List<FieldTexts.Line> lines) {
        var single = lines.size() == 1;
        var facts = open;
        if (facts == null || !single || !heading.equals(last)) {
            var title = new Paragraph(heading);
            title.addClassName("history-what");
            facts = new DefinitionList();
            add(title, facts);
        }
        for (var line : lines) facts.add(line.label(), line.text());
        facts.setVisible(!lines.isEmpty());
        open = single ? facts : null;
        last = heading;
    }
}
