package dk.fremskudt.casereview;

import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Check;
import dk.fremskudt.evaluation.pack.ReleasedText;
import dk.fremskudt.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the texts that go along in their places. One with an open finding stays behind, whatever was chosen. */
final class PackWithTexts {
    private final CaseReviewPack facts;
    private final List<PackTextDetails> texts;

    PackWithTexts(CaseReviewPack facts, List<PackTextDetails> texts) {
        this.facts = facts;
        this.texts = texts;
    }

    /** @param replaced how many findings were taken out of each text, by its id */
    CaseReviewPack pack(Map<UUID, Integer> replaced, String madeBy, String readBy, String releasedBy) {
        var goals = released(TextSource.GOAL);
        var notes = released(TextSource.CONTACT_NOTE);
        var reasons = released(TextSource.DECISION_REASONS);
        var proof = facts.proof();
        return new CaseReviewPack(
                facts.id(),
                facts.municipality(),
                facts.municipalityName(),
                facts.title(),
                facts.fictional(),
                facts.profile(),
                facts.people(),
                with(facts.contacts(), notes, PackWithTexts::noted),
                facts.methods(),
                facts.phases(),
                facts.deadlines(),
                with(facts.decisions(), reasons, PackWithTexts::reasoned),
                with(facts.goals(), goals, PackWithTexts::worded),
                ownWords(),
                facts.registrations(),
                facts.ending(),
                new CaseReviewPack.Proof(
                        proof.threshold(),
                        proof.courses(),
                        proof.combinations(),
                        proof.coarsened(),
                        checks(replaced),
                        madeBy,
                        readBy,
                        releasedBy));
    }

    private List<CaseReviewPack.Note> ownWords() {
        return texts.stream()
                .filter(text -> text.source() == TextSource.OWN_WORDS && goes(text))
                .map(text -> new CaseReviewPack.Note(
                        text.day(), Texts.get("casereview.ownWords.heading"), ReleasedText.of(text.words())))
                .toList();
    }

    private List<Check> checks(Map<UUID, Integer> replaced) {
        var gone = texts.stream().filter(PackTextDetails::chosen).toList();
        int taken = gone.stream()
                .mapToInt(text -> replaced.getOrDefault(text.id(), 0))
                .sum();
        int alarms = (int) gone.stream()
                .flatMap(text -> text.findings().stream())
                .filter(found -> !found.open())
                .count();
        return List.of(
                new Check(Texts.get("casereview.check.all", gone.size(), texts.size()), taken + alarms, taken, alarms));
    }

    /** The texts of one kind that go, by their place in the pack. */
    private Map<Integer, ReleasedText> released(TextSource source) {
        return texts.stream()
                .filter(text -> text.source() == source && goes(text))
                .collect(Collectors.toMap(PackTextDetails::position, text -> ReleasedText.of(text.words())));
    }

    private static boolean goes(PackTextDetails text) {
        return text.chosen() && text.open() == 0 && !text.words().isBlank();
    }

    private interface Place<T> {
        T with(T line, ReleasedText text);
    }

    private static <T> List<T> with(List<T> lines, Map<Integer, ReleasedText> texts, Place<T> place) {
        var all = new ArrayList<T>();
        for (int i = 0; i < lines.size(); i++) {
            var text = texts.get(i);
            all.add(text == null ? lines.get(i) : place.with(lines.get(i), text));
        }
        return List.copyOf(all);
    }

    private static CaseReviewPack.Contact noted(CaseReviewPack.Contact line, ReleasedText text) {
        return new CaseReviewPack.Contact(
                line.day(),
                line.with(),
                line.by(),
                line.channel(),
                line.direction(),
                line.outcome(),
                line.place(),
                line.minutes(),
                line.methods(),
                text);
    }

    private static CaseReviewPack.Decision reasoned(CaseReviewPack.Decision line, ReleasedText text) {
        return new CaseReviewPack.Decision(
                line.day(),
                line.kind(),
                line.basis(),
                line.outcome(),
                line.occasion(),
                line.citizenPresent(),
                line.by(),
                line.startedDay(),
                line.replaced(),
                text);
    }

    private static CaseReviewPack.Goal worded(CaseReviewPack.Goal line, ReleasedText text) {
        return new CaseReviewPack.Goal(
                line.day(), line.horizon(), line.status(), line.statusDay(), text, line.progress());
    }
}
