package dk.fremskudt.textcheck;

import dk.fremskudt.platform.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The age bands of the instrument (M139), and the wider ones that stand in where too few of a municipality's courses
 * share the narrow.
 */
public record AgeBand(String code, int from, int to) {
    private static final List<AgeBand> NARROW = List.of(
            new AgeBand("under_18", 0, 17),
            new AgeBand("18_25", 18, 25),
            new AgeBand("26_35", 26, 35),
            new AgeBand("36_45", 36, 45),
            new AgeBand("46_55", 46, 55),
            new AgeBand("56_65", 56, 65),
            new AgeBand("over_65", 66, 150));
    private static final List<AgeBand> WIDE =
            List.of(new AgeBand("under_36", 0, 35), new AgeBand("36_55", 36, 55), new AgeBand("over_55", 56, 150));

    static Stream<AgeBand> all() {
        return NARROW.stream();
    }

    public static Optional<AgeBand> ofCode(String code) {
        return Stream.concat(NARROW.stream(), WIDE.stream())
                .filter(band -> band.code.equals(code))
                .findFirst();
    }

    static AgeBand ofYears(int years) {
        return NARROW.stream()
                .filter(band -> years >= band.from && years <= band.to)
                .findFirst()
                .orElse(NARROW.getLast());
    }

    /** The wide band that this one lies in; a wide one lies in itself. */
    public AgeBand wider() {
        return WIDE.stream()
                .filter(band -> from >= band.from && to <= band.to)
                .findFirst()
                .orElseThrow();
    }

    public boolean contains(AgeBand other) {
        return from <= other.from && to >= other.to;
    }

    public String label() {
        return Texts.get("textcheck.ageBand." + code);
    }

    String standIn() {
        return StandIn.of(label());
    }
}
