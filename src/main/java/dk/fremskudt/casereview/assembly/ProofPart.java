package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casereview.assembly.QuasiIdentifiers.Shown;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Combination;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Proof;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.textcheck.AgeBand;
import java.util.List;

/** What shows in a pack that the citizen hides in it. What the check of the texts found is added when they are. */
final class ProofPart {
    private ProofPart() {}

    /**
     * @param own everything that is known of the course
     * @param courses how many it hides among, itself included
     */
    static Proof of(QuasiIdentifiers own, Shown shown, int courses) {
        return new Proof(
                QuasiIdentifiers.THRESHOLD,
                courses,
                shown.combinations().stream()
                        .map(one -> new Combination(
                                one.names().stream().map(ProofPart::feature).toList(), one.k()))
                        .toList(),
                own.coarsenedIn(shown.features()).stream()
                        .map(name -> coarsened(name, shown.features()))
                        .toList(),
                List.of(),
                "",
                "",
                "");
    }

    private static String coarsened(String name, QuasiIdentifiers shown) {
        var age = shown.ageBand();
        return name.equals("age") && age != null
                ? Texts.get(
                        "casereview.coarsened.wider",
                        AgeBand.ofCode(age).map(AgeBand::label).orElse(age))
                : Texts.get("casereview.coarsened.notStated", feature(name));
    }

    private static String feature(String name) {
        return Texts.get("casereview.feature." + name);
    }
}
