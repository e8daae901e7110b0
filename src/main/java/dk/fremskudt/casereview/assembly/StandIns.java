package dk.fremskudt.casereview.assembly;

import dk.fremskudt.evaluation.pack.CaseReviewPack.StandIn;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who stands for whom in one pack: the citizen is «Borgeren», caseworkers are «Sagsbehandler A», «B» …, partners
 * «Partner 1 (praktiserende læge)», in the order in which they appear. The same person is the same stand-in throughout.
 */
final class StandIns {
    static final String CITIZEN = Texts.get("casereview.standIn.citizen");

    private final Map<UserId, String> workers = new LinkedHashMap<>();
    private final Map<Object, String> partners = new LinkedHashMap<>();

    String worker(UserId user) {
        return workers.computeIfAbsent(user, _ -> Texts.get("casereview.standIn.worker", letters(workers.size())));
    }

    /** Each user's stand-in, in the same order; whoever is new gets the next letter. */
    List<String> workers(List<UserId> users) {
        return users.stream().map(this::worker).toList();
    }

    /** @param kind what sort of partner, in Danish, such as «praktiserende læge» */
    String partner(Object key, String kind) {
        return partners.computeIfAbsent(key, _ -> Texts.get("casereview.standIn.partner", partners.size() + 1, kind));
    }

    /** Caseworkers' stand-ins by their user's id. */
    Map<String, String> workersByKey() {
        var byKey = new LinkedHashMap<String, String>();
        workers.forEach((user, standIn) -> byKey.put(user.value().toString(), standIn));
        return byKey;
    }

    /** Every stand-in so far, the citizen first. */
    List<String> all() {
        var all = new ArrayList<String>();
        all.add(CITIZEN);
        all.addAll(workers.values());
        all.addAll(partners.values());
        return all;
    }

    /** The same as a pack lists them: what each is stands first in its name. */
    List<StandIn> people() {
        return all().stream()
                .map(name -> new StandIn(name, name.replaceAll(" .*", "")))
                .toList();
    }

    /** A, B … Z, AA, AB … */
    static String letters(int index) {
        var letter = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? letter : letters(index / 26 - 1) + letter;
    }
}
