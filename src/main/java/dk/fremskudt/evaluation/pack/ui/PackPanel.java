package dk.fremskudt.evaluation.pack.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.evaluation.pack.ReleasedText;
import dk.fremskudt.evaluation.pack.Timeline;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.platform.ui.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pack from front to back, as evaluators see it and as its municipality sees it before it goes. */
public final class PackPanel extends Div {
    public PackPanel(CaseReviewPack pack) {
        addClassName("pack");
        if (pack.fictional()) add(fictional());
        add(profile(pack), timeline(pack), methods(pack), goals(pack));
        if (!pack.notes().isEmpty()) add(notes(pack));
        if (!pack.registrations().isEmpty()) add(registrations(pack));
        add(proof(pack.proof()));
    }

    static Badge fictional() {
        return new Badge(t("evaluation.caseReview.fictional"), Badge.Tone.WARN);
    }

    private static Component profile(CaseReviewPack pack) {
        var profile = pack.profile();
        var ending = pack.ending();
        var people = pack.people().stream().map(CaseReviewPack.StandIn::name).collect(Collectors.joining(", "));
        return new Section(
                t("evaluation.pack.profile"),
                new DefinitionList()
                        .add(t("evaluation.pack.sex"), label(profile.sex()))
                        .add(t("evaluation.pack.age"), label(profile.ageBand()))
                        .add(t("evaluation.pack.targetGroup"), label(profile.targetGroup()))
                        .add(
                                t("evaluation.pack.complexity"),
                                profile.complexity().label())
                        .add(t("evaluation.pack.firstContact"), label(ending.firstContactDelay()))
                        .add(
                                t("evaluation.pack.ending"),
                                ending.closed()
                                        ? label(ending.exit())
                                        : t(
                                                "evaluation.pack.open",
                                                ending.phase().label()))
                        .add(t("evaluation.pack.length"), t("evaluation.pack.day", ending.day()))
                        .add(t("evaluation.pack.people"), people));
    }

    private static Component timeline(CaseReviewPack pack) {
        var list = new OrderedList();
        list.addClassName("pack-timeline");
        for (var happening : Timeline.of(pack, Words.locale())) {
            var day = new Span(t("evaluation.pack.day", happening.day()));
            day.addClassName("pack-day");
            var words = new Div(new Span(happening.title()));
            words.addClassName("pack-words");
            if (!happening.text().isEmpty()) {
                var more = SoftText.span(happening.text());
                words.add(more);
            }
            var item = new ListItem(day, words);
            item.addClassName("pack-" + happening.kind());
            list.add(item);
        }
        return new Section(t("evaluation.pack.timeline"), list);
    }

    private static Component methods(CaseReviewPack pack) {
        if (pack.methods().isEmpty())
            return new Section(t("evaluation.pack.methods"), new Paragraph(t("evaluation.pack.methods.none")));
        var list = list();
        for (var use : pack.methods()) {
            var days = use.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
            list.add(new ListItem(t("evaluation.pack.methods.use", use.method().label(), days)));
        }
        return new Section(t("evaluation.pack.methods"), list);
    }

    private static Component goals(CaseReviewPack pack) {
        if (pack.goals().isEmpty())
            return new Section(t("evaluation.pack.goals"), new Paragraph(t("evaluation.pack.goals.none")));
        var list = list();
        for (var goal : pack.goals()) {
            var head = new Div(
                    new Badge(goal.horizon().label(), Badge.Tone.INFO),
                    new Badge(goal.status().label(), Badge.Tone.NEUTRAL),
                    new Span(t("evaluation.pack.day", goal.day())));
            head.addClassName("pack-head");
            var progress = goal.progress().stream()
                    .map(step -> t(
                            "evaluation.pack.goals.step",
                            step.day(),
                            step.step().label()))
                    .collect(Collectors.joining(" · "));
            var item = new ListItem(words(goal.words()), head);
            if (!progress.isEmpty()) item.add(new Span(progress));
            list.add(item);
        }
        return new Section(t("evaluation.pack.goals"), list);
    }

    private static Component notes(CaseReviewPack pack) {
        var list = list();
        for (var note : pack.notes()) {
            list.add(new ListItem(new Span(note.heading()), words(note.text())));
        }
        return new Section(t("evaluation.pack.notes"), list);
    }

    private static Component registrations(CaseReviewPack pack) {
        var list = list();
        for (var one : pack.registrations()) {
            var answers = one.answers().stream().map(Coded::label).collect(Collectors.joining(", "));
            list.add(new ListItem(t(
                    "evaluation.pack.registrations.one", one.wave(), one.item().label(), answers)));
        }
        return new Section(t("evaluation.pack.registrations"), list);
    }

    private static Component proof(CaseReviewPack.Proof proof) {
        var combinations = list();
        for (var one : proof.combinations())
            combinations.add(new ListItem(
                    t("evaluation.pack.proof.combination", CaseReviewPack.listed(one.features()), one.k())));
        var coarsened = proof.coarsened().isEmpty() ? List.of(t("evaluation.pack.proof.nothing")) : proof.coarsened();
        var coarse = list();
        coarsened.forEach(text -> coarse.add(new ListItem(text)));
        var checks = list();
        for (var check : proof.checks())
            checks.add(new ListItem(t(
                    "evaluation.pack.proof.check",
                    check.what(),
                    check.found(),
                    check.replaced(),
                    check.falseAlarms())));
        return new Section(
                t("evaluation.pack.proof"),
                new Paragraph(t("evaluation.pack.proof.text", proof.threshold(), proof.courses())),
                combinations,
                new Paragraph(t("evaluation.pack.proof.coarsened")),
                coarse,
                new Paragraph(t("evaluation.pack.proof.checks")),
                checks,
                new DefinitionList()
                        .add(t("evaluation.pack.proof.madeBy"), proof.madeBy())
                        .add(t("evaluation.pack.proof.readBy"), proof.readBy())
                        .add(t("evaluation.pack.proof.releasedBy"), proof.releasedBy()));
    }

    private static Component words(ReleasedText released) {
        var text = released.text();
        var paragraph = new Paragraph(text == null ? t("evaluation.pack.withheld") : "«" + text + "»");
        paragraph.addClassName(text == null ? "soft" : "pack-quote");
        return paragraph;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("plain");
        return list;
    }

    private static String label(@Nullable Coded coded) {
        return coded == null ? t("evaluation.pack.notStated") : coded.label();
    }
}
