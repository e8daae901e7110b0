package dk.fremskudt.evaluation.pack;

import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that happened in a course on one line, first to last, as the screen and the printed pack show it. */
public final class Timeline {

    /**
     * One line.
     *
     * @param kind {@code contact}, {@code missed}, {@code phase}, {@code goal}, {@code decision}, {@code handover} or
     *     {@code end}, for its mark
     * @param text what more there is to tell; empty where there is nothing
     */
    public record Happening(int day, String kind, String title, String text) {}

    private final Locale locale;

    private Timeline(Locale locale) {
        this.locale = locale;
    }

    public static List<Happening> of(CaseReviewPack pack, Locale locale) {
        return new Timeline(locale).all(pack);
    }

    private List<Happening> all(CaseReviewPack pack) {
        var all = new ArrayList<Happening>();
        all.add(new Happening(0, "phase", t("evaluation.pack.timeline.enquiry"), ""));
        pack.phases()
                .forEach(phase -> all.add(new Happening(
                        phase.day(),
                        "phase",
                        t("evaluation.pack.timeline.phase", phase.to().label()),
                        "")));
        pack.contacts().forEach(contact -> all.add(contact(contact)));
        pack.goals()
                .forEach(goal -> all.add(new Happening(
                        goal.day(),
                        "goal",
                        t("evaluation.pack.timeline.goal", goal.horizon().label()),
                        text(goal.words()))));
        pack.decisions().forEach(decision -> all.add(decision(decision)));
        var handover = pack.ending().handover();
        if (handover != null && handover.acceptedDay() != null)
            all.add(new Happening(handover.acceptedDay(), "handover", t("evaluation.pack.timeline.handover"), ""));
        if (pack.ending().closed()) all.add(end(pack.ending()));
        all.sort(Comparator.comparingInt(Happening::day));
        return List.copyOf(all);
    }

    private Happening contact(CaseReviewPack.Contact contact) {
        boolean met = cameAbout(contact.outcome());
        var more = Stream.of(
                        label(contact.place()),
                        contact.methods().stream().map(Coded::label).collect(Collectors.joining(", ")),
                        contact.by(),
                        contact.note() == null ? "" : text(contact.note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var title = t(
                "evaluation.pack.timeline.contact",
                contact.channel().label(),
                contact.with().label(),
                contact.outcome().label());
        return new Happening(contact.day(), met ? "contact" : "missed", title, more);
    }

    /** Whether somebody was met or reached, if only to say no. */
    static boolean cameAbout(Coded outcome) {
        return List.of("HELD", "REACHED", "DECLINED").contains(outcome.code());
    }

    private Happening decision(CaseReviewPack.Decision decision) {
        var title = t(
                "evaluation.pack.timeline.decision",
                decision.kind().label(),
                decision.outcome().label());
        var more = Stream.of(decision.basis().label(), decision.by(), text(decision.reasons()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Happening(decision.day(), "decision", title, more);
    }

    private Happening end(CaseReviewPack.Ending ending) {
        return new Happening(ending.day(), "end", t("evaluation.pack.timeline.end"), label(ending.exit()));
    }

    private static String text(ReleasedText text) {
        return text.text() == null ? "" : "«" + text.text() + "»";
    }

    private static String label(@Nullable Coded coded) {
        return coded == null ? "" : coded.label();
    }

    private String t(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
