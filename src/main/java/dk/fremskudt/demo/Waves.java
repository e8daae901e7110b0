package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.monitoring.WaveSheet;
import dk.fremskudt.monitoring.WaveState;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.monitoring.facts.Respondent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is answered about a made-up course in the waves that are open (M130-M139). People mostly get better; some questions
 * stay open, some citizens say nothing, and some waves are never filled in, as in real life (M199-M200).
 */
final class Waves {
    private static final List<String> NEEDS = List.of("none", "light", "some", "much", "dependent");
    private static final int NO_ANSWER = 6;
    private static final Map<Integer, Integer> FILLED_IN = Map.of(1, 90, 2, 80, 3, 65);
    private static final int CITIZEN_ANSWERS = 60;

    /** Weights in the order of the instrument's answers, after the shares that were published in 2014. */
    private static final Map<String, List<Integer>> SHARES = Map.of(
            "employment", List.of(62, 2, 4, 14, 12, 4, 2),
            "citizen_change", List.of(20, 39, 32, 2, 0, 7),
            "wellbeing_change", List.of(12, 46, 33, 2, 1, 6),
            "goal_progress", List.of(56, 32, 3, 9));

    /** How many in a hundred courses have each answer of a question with several, in the instrument's order. */
    private static final Map<String, List<Integer>> SEVERAL =
            Map.of("psychiatry_contact", List.of(0, 22, 45, 12, 20), "role", List.of(58, 78, 85, 10, 12));

    private final Life life;
    private final Map<String, Integer> need = new HashMap<>();
    private final Set<Integer> decided = new HashSet<>();

    Waves(Life life) {
        this.life = life;
    }

    /** Fills in what is open by now; a wave that was let pass once stays empty. */
    void answer(CaseFileId file) {
        for (var sheet : life.services.waves().of(file)) {
            boolean open = sheet.state() == WaveState.OPEN || sheet.state() == WaveState.OVERDUE;
            if (!open || !decided.add(sheet.wave())) continue;
            if (life.happens(FILLED_IN.getOrDefault(sheet.wave(), 0)))
                life.services.waves().answer(file, sheet.wave(), answers(sheet));
        }
    }

    private Map<String, Set<String>> answers(WaveSheet sheet) {
        boolean citizen = life.happens(CITIZEN_ANSWERS);
        var answers = new HashMap<String, Set<String>>();
        for (var item : Instrument.core().itemsOf(sheet.wave())) {
            var given = one(item, sheet.wave());
            if (item.respondent() == Respondent.CITIZEN ? citizen : !life.happens(NO_ANSWER))
                answers.put(item.code(), given);
        }
        answers.putAll(sheet.known());
        return answers;
    }

    private Set<String> one(Item item, int wave) {
        if (item.code().startsWith("support_")) return Set.of(support(item.code(), wave));
        if (item.multiple()) return several(item);
        var weights = SHARES.get(item.code());
        int chosen = weights == null ? life.upTo(item.answers().size() - 1) : weighted(weights);
        return Set.of(item.answers().get(chosen).code());
    }

    /** Who needs much at first needs less later, or the same, and seldom more. */
    private String support(String item, int wave) {
        int before = need.computeIfAbsent(item, _ -> weighted(List.of(30, 12, 22, 20, 16)));
        int now = wave == 1 ? before : Math.clamp(before - 1L + weighted(List.of(45, 45, 10)), 0, NEEDS.size() - 1);
        need.put(item, now);
        return life.happens(wave == 1 ? 12 : 5) ? "dont_know" : NEEDS.get(now);
    }

    private Set<String> several(Item item) {
        var shares = SEVERAL.getOrDefault(item.code(), List.of());
        var chosen = new HashSet<String>();
        for (int i = 0; i < shares.size(); i++)
            if (life.happens(shares.get(i))) chosen.add(item.answers().get(i).code());
        return chosen.isEmpty() ? Set.of(item.answers().getFirst().code()) : chosen;
    }

    private int weighted(List<Integer> weights) {
        int left = life.upTo(weights.stream().mapToInt(Integer::intValue).sum() - 1);
        for (int i = 0; i < weights.size(); i++) {
            left -= weights.get(i);
            if (left < 0) return i;
        }
        return 0;
    }
}
