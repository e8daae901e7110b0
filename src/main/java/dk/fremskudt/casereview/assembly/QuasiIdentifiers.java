package dk.fremskudt.casereview.assembly;

import dk.fremskudt.textcheck.AgeBand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody could recognise a citizen by in a pack (quasi-identifiers), as codes; null is not stated. Each
 * combination must fit enough of the municipality's courses (E16). The municipality is always one of them.
 */
record QuasiIdentifiers(
        @Nullable String sex,
        @Nullable String ageBand,
        @Nullable String targetGroup,
        @Nullable String exit) {
    static final int THRESHOLD = 3;

    /** Names of the features, as keys of texts. */
    static final List<String> NAMES = List.of("sex", "age", "targetGroup", "exit");

    /**
     * What may be shown.
     *
     * @param combinations how many courses fit each combination of what is shown, the whole last
     * @param enough whether even the least that can be shown fits enough courses
     */
    record Shown(QuasiIdentifiers features, List<Combination> combinations, boolean enough) {}

    record Combination(List<String> names, int k) {}

    private record Coarser(QuasiIdentifiers features, int cost) {}

    /** The most that can be said of this course among all of the municipality's, itself included. */
    Shown among(List<QuasiIdentifiers> others) {
        var shown = coarser().stream()
                .map(Coarser::features)
                .filter(features -> features.fitting(others) >= THRESHOLD)
                .findFirst();
        var features = shown.orElse(new QuasiIdentifiers(null, null, null, null));
        return new Shown(features, features.combinations(others), shown.isPresent());
    }

    int fitting(List<QuasiIdentifiers> others) {
        return (int) others.stream().filter(this::fits).count();
    }

    private boolean fits(QuasiIdentifiers other) {
        return (sex == null || sex.equals(other.sex))
                && (targetGroup == null || targetGroup.equals(other.targetGroup))
                && (exit == null || exit.equals(other.exit))
                && (ageBand == null || fitsAge(ageBand, other.ageBand));
    }

    private static boolean fitsAge(String shown, @Nullable String other) {
        if (other == null) return false;
        var band = AgeBand.ofCode(shown).orElseThrow();
        return AgeBand.ofCode(other).filter(band::contains).isPresent();
    }

    /** From everything to nothing, losing as little as possible at each step: a wider age costs least, the exit most. */
    private List<Coarser> coarser() {
        var all = new ArrayList<Coarser>();
        for (int age = 0; age < 3; age++)
            for (int dropped = 0; dropped < 8; dropped++) {
                var band = age == 0 ? ageBand : age == 1 ? wider(ageBand) : null;
                boolean noGroup = (dropped & 1) != 0;
                boolean noSex = (dropped & 2) != 0;
                boolean noExit = (dropped & 4) != 0;
                var features = new QuasiIdentifiers(
                        noSex ? null : sex, band, noGroup ? null : targetGroup, noExit ? null : exit);
                int cost = (age == 0 ? 0 : age == 1 ? 1 : 3) + (noGroup ? 2 : 0) + (noSex ? 4 : 0) + (noExit ? 5 : 0);
                all.add(new Coarser(features, cost));
            }
        all.sort(Comparator.comparingInt(Coarser::cost));
        return all;
    }

    private static @Nullable String wider(@Nullable String code) {
        return code == null ? null : AgeBand.ofCode(code).orElseThrow().wider().code();
    }

    private List<Combination> combinations(List<QuasiIdentifiers> others) {
        var values = new ArrayList<@Nullable String>();
        values.add(sex);
        values.add(ageBand);
        values.add(targetGroup);
        values.add(exit);
        var combinations = new ArrayList<Combination>();
        for (int chosen = 1; chosen < 16; chosen++) {
            var names = new ArrayList<String>();
            for (int i = 0; i < 4; i++) if ((chosen & (1 << i)) != 0 && values.get(i) != null) names.add(NAMES.get(i));
            if (names.size() != Integer.bitCount(chosen)) continue;
            var part = new QuasiIdentifiers(
                    names.contains("sex") ? sex : null,
                    names.contains("age") ? ageBand : null,
                    names.contains("targetGroup") ? targetGroup : null,
                    names.contains("exit") ? exit : null);
            combinations.add(new Combination(names, part.fitting(others)));
        }
        combinations.sort(Comparator.comparingInt(one -> one.names().size()));
        return combinations;
    }

    /** Names of what is coarser in the other than here. */
    List<String> coarsenedIn(QuasiIdentifiers shown) {
        var names = new ArrayList<String>();
        if (!Objects.equals(sex, shown.sex)) names.add("sex");
        if (!Objects.equals(ageBand, shown.ageBand)) names.add("age");
        if (!Objects.equals(targetGroup, shown.targetGroup)) names.add("targetGroup");
        if (!Objects.equals(exit, shown.exit)) names.add("exit");
        return names;
    }
}
