package dk.fremskudt.casereview.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casereview.PackTextDetails;
import dk.fremskudt.casereview.PackTextDetails.Found;
import dk.fremskudt.casereview.PackTextService;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.FormDialog;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.SoftText;
import java.util.function.IntConsumer;

/** One text: whether it goes along, each finding marked where it stands, and what can be done about it. */
class TextCard extends Div {
    private final transient PackTextDetails text;
    private final transient PackTextService texts;
    private final transient History history;
    private final transient Runnable changed;

    /** @param writable whether the pack is a draft */
    TextCard(PackTextDetails text, boolean writable, PackTextService texts, History history, Runnable changed) {
        this.text = text;
        this.texts = texts;
        this.history = history;
        this.changed = changed;
        addClassName("review-text");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", heading());
        add(head(writable), words());
        if (text.chosen()) {
            if (!text.findings().isEmpty()) add(findings(writable));
            if (writable) add(actions());
        }
    }

    private String heading() {
        var day = text.day();
        var source = t("casereview.source." + text.source());
        return day == null ? source : t("casereview.text.day", source, day);
    }

    private Component head(boolean writable) {
        var goes = new Checkbox(t("casereview.text.goes"), text.chosen());
        goes.setAriaLabel(t("casereview.text.goes.named", heading()));
        goes.setReadOnly(!writable);
        goes.addValueChangeListener(event -> {
            if (event.isFromClient()) save(version -> texts.choose(text.id(), version, event.getValue()));
        });
        var title = new Span(heading());
        title.addClassName("review-source");
        var head = new Div(title, goes);
        head.addClassName("pack-line");
        if (text.chosen())
            head.add(
                    text.open() == 0
                            ? new Badge(t("casereview.text.clear"), Badge.Tone.GOOD)
                            : new Badge(t("casereview.text.open", text.open()), Badge.Tone.BAD));
        return head;
    }

    private Component words() {
        var paragraph = new Paragraph();
        paragraph.addClassName(text.chosen() ? "review-words" : "soft");
        paragraph.getElement().setAttribute("lang", "da");
        int at = 0;
        if (text.chosen()) {
            for (var found : text.findings()) {
                var finding = found.finding();
                paragraph.add(new Text(text.words().substring(at, finding.start())));
                var mark = new HtmlContainer("mark");
                mark.setText(text.words().substring(finding.start(), finding.end()));
                mark.addClassName(found.open() ? "finding-open" : "finding-cleared");
                paragraph.add(mark);
                at = finding.end();
            }
        }
        paragraph.add(new Text(text.words().substring(at)));
        return paragraph;
    }

    private Component findings(boolean writable) {
        var list = new UnorderedList();
        list.addClassNames("plain", "findings");
        text.findings().forEach(found -> list.add(new ListItem(finding(found, writable))));
        return list;
    }

    private Component finding(Found found, boolean writable) {
        var finding = found.finding();
        var kind = new Badge(t("textcheck.kind." + finding.kind()), found.open() ? Badge.Tone.BAD : Badge.Tone.NEUTRAL);
        var line = new Div(kind, new Span("«" + finding.found() + "»"));
        line.addClassName("pack-line");
        var reason = found.reason();
        if (reason != null) {
            var why = SoftText.span(t("casereview.falseAlarm.because", reason));
            line.add(why);
        } else if (writable) {
            line.add(new QuietButton(
                            t("casereview.replace", finding.standIn()),
                            () -> save(version -> texts.replace(text.id(), version, finding)))
                    .small());
            if (!finding.certain())
                line.add(new QuietButton(t("casereview.falseAlarm"), () -> falseAlarm(found)).small());
        }
        return line;
    }

    private Component actions() {
        var actions = new Div();
        actions.addClassName("section-actions");
        if (text.open() > 1)
            actions.add(new QuietButton(
                            t("casereview.replaceAll"), () -> save(version -> texts.replaceAll(text.id(), version)))
                    .small());
        actions.add(new QuietButton(t("casereview.text.edit"), this::edit).small());
        return actions;
    }

    private void edit() {
        var words = new TextArea(t("casereview.text.words"));
        words.setValue(text.words());
        words.setMinRows(4);
        words.setHelperText(t("casereview.text.edit.help"));
        var original = SoftText.paragraph(text.original());
        new FormDialog(
                        t("casereview.text.edit"),
                        t("platform.save"),
                        dialog -> Saving.attempt(
                                history,
                                text.version(),
                                version -> texts.edit(text.id(), version, words.getValue()),
                                () -> done(dialog),
                                changed))
                .with(words, new Span(t("casereview.text.original")), original)
                .open();
    }

    private void falseAlarm(Found found) {
        var reason = new TextField(t("casereview.falseAlarm.reason"));
        reason.setHelperText(t("casereview.falseAlarm.help"));
        reason.setMaxLength(200);
        new FormDialog(
                        t("casereview.falseAlarm.title", found.finding().found()),
                        t("casereview.falseAlarm"),
                        dialog -> Saving.attempt(
                                history,
                                text.version(),
                                version -> texts.falseAlarm(text.id(), version, found.finding(), reason.getValue()),
                                () -> done(dialog),
                                changed))
                .with(reason)
                .open();
    }

    private void done(FormDialog dialog) {
        dialog.close();
        changed.run();
    }

    private void save(IntConsumer save) {
        Saving.attempt(history, text.version(), save, changed, changed);
    }
}
