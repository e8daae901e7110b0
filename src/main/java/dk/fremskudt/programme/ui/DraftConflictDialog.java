package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.platform.ui.Words;
import dk.fremskudt.programme.ModelDiff;
import dk.fremskudt.programme.ModelMerge;
import dk.fremskudt.programme.ProgrammeModel;

/**
 * Tells the second of two administrators what the first one changed in the draft, and puts both together: neither loses
 * work.
 */
final class DraftConflictDialog extends Dialog {
    DraftConflictDialog(
            String who,
            ProgrammeModel base,
            ProgrammeModel theirs,
            ModelMerge merge,
            Runnable keepBoth,
            Runnable takeTheirs) {
        setHeaderTitle(t("programme.conflict.title"));
        setWidth("44rem");
        setMaxWidth("100%");
        add(new Paragraph(t("programme.conflict.text", who)));
        add(new ChangeList(ModelDiff.between(base, theirs)));
        var overlaps = merge.overlaps(Words.locale());
        if (!overlaps.isEmpty()) {
            add(new Paragraph(t("programme.conflict.overlap", String.join(", ", overlaps))));
        }
        var both = new Button(t("programme.conflict.keepBoth"), _ -> closeAnd(keepBoth));
        both.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(t("programme.conflict.back"), _ -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(back, new Button(t("programme.conflict.takeTheirs"), _ -> closeAnd(takeTheirs)), both);
    }

    private void closeAnd(Runnable then) {
        close();
        then.run();
    }
}
