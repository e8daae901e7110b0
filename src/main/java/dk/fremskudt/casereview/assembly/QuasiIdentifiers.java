package dk.fremskudt.casereview.assembly;

import dk.fremskudt.textcheck.AgeBand;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private record Coarser(QuasiIdentifiers features, int cost) {
        Coarser without(String name, int more) {
            return new Coarser(
                    features.only(
                            NAMES.stream().filter(kept -> !kept.equals(name)).toList()),
                    cost + more);
        }
    }

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
        var band = AgeBand.ofCode(shown).orElseThrow();
        return Optional.ofNullable(other)
                .flatMap(AgeBand::ofCode)
                .filter(band::contains)
                .isPresent();
    }

    /** From everything to nothing, losing as little as possible at each step: a wider age costs least, the exit most. */
    private List<Coarser> coarser() {
        return Stream.of(
                        new Coarser(this, 0),
                        new Coarser(new QuasiIdentifiers(sex, wider(ageBand), targetGroup, exit), 1),
                        new Coarser(new QuasiIdentifiers(sex, null, targetGroup, exit), 3))
                .flatMap(one -> Stream.of(one, one.without("targetGroup", 2)))
                .flatMap(one -> Stream.of(one, one.without("sex", 4)))
                .flatMap(one -> Stream.of(one, one.without("exit", 5)))
                .sorted(Comparator.comparingInt(Coarser::cost))
                .toList();
    }

    private static @Nullable String wider(@Nullable String code) {
        return code == null ? null : AgeBand.ofCode(code).orElseThrow().wider().code();
    }

    private List<Combination> combinations(List<QuasiIdentifiers> others) {
        var stated = NAMES.stream().filter(name -> value(name) != null).toList();
        return IntStream.range(1, 1 << stated.size())
                .mapToObj(chosen -> IntStream.range(0, stated.size())
                        .filter(i -> (chosen & (1 << i)) != 0)
                        .mapToObj(stated::get)
                        .toList())
                .map(names -> new Combination(names, only(names).fitting(others)))
                .sorted(Comparator.comparingInt(one -> one.names().size()))
                .toList();
    }

    private QuasiIdentifiers only(List<String> names) {
        return new QuasiIdentifiers(
                names.contains("sex") ? sex : null,
                names.contains("age") ? ageBand : null,
                names.contains("targetGroup") ? targetGroup : null,
                names.contains("exit") ? exit : null);
    }

    /** Names of what is coarser in the other than here. */
    List<String> coarsenedIn(QuasiIdentifiers shown) {
        return NAMES.stream()
                .filter(name -> !Objects.equals(value(name), shown.value(name)))
                .toList();
    }

    private @Nullable String value(String name) {
        return switch (name) {
            case "sex" -> sex;
            case "age" -> ageBand;
            case "targetGroup" -> targetGroup;
            case "exit" -> exit;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
