package dk.fremskudt.audit.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.audit.Change;
import dk.fremskudt.audit.History;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.QuietButton;
import java.util.List;

/**
 * Tells the second of two who edited the same record what the first one changed. What was typed stays in the form
 * whichever way is chosen; keeping one's own saves it over the other's, with both in the history.
 */
public final class ConflictDialog {
    private ConflictDialog() {}

    /**
     * Opens the dialog.
     *
     * @param keepMine saves what was typed on top of the newest version
     * @param takeTheirs loads the newest version into the form
     */
    public static Dialog show(History history, StaleEdit conflict, Runnable keepMine, Runnable takeTheirs) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(t("audit.conflict.title"));
        dialog.add(new Paragraph(t("audit.conflict.text")));
        changes(history, conflict).forEach(change -> {
            dialog.add(new Paragraph(t("audit.conflict.by", change.userName(), Danish.dateTime(change.at()))));
            var facts = new DefinitionList();
            for (var line : FieldTexts.lines(change)) facts.add(line.label(), line.text());
            dialog.add(facts);
        });
        var mine = new Button(t("audit.conflict.keepMine"), click -> {
            dialog.close();
            keepMine.run();
        });
        mine.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var theirs = new Button(t("audit.conflict.takeTheirs"), click -> {
            dialog.close();
            takeTheirs.run();
        });
        var back = new QuietButton(t("audit.conflict.back"), dialog::close);
        dialog.getFooter().add(back, theirs, mine);
        dialog.setMaxWidth("min(40rem, calc(100vw - 2rem))");
        dialog.open();
        return dialog;
    }

    private static List<Change> changes(History history, StaleEdit conflict) {
        return history.since(conflict.table(), conflict.id(), conflict.seenVersion());
    }
}
