package dk.fremskudt.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a municipality beside its model: the tree of departments, the sites, its own words, and courses that
 * it states were carried out outside the product (M152). Never a person.
 */
public record MunicipalityProfile(
        String region,
        List<Department> departments,
        List<Site> sites,
        List<StatedCourses> coverage,
        OwnWords words,
        @Nullable String mark) {
    static final MunicipalityProfile UNKNOWN =
            new MunicipalityProfile("", List.of(), List.of(), List.of(), OwnWords.NONE, null);

    /** The departments as a tree by their fixed ids, since names vary and change (T14). */
    public DepartmentTree tree(LocalDate asOf) {
        return new DepartmentTree(departments, asOf);
    }

    public Optional<Site> site(String id) {
        return sites.stream().filter(site -> site.id().equals(id)).findFirst();
    }

    /**
     * A department or unit.
     *
     * @param area social, employment and so on; null where it is the parent's
     * @param moves when it changed its parent (M37)
     */
    public record Department(
            String id, String name, @Nullable String area, List<Move> moves, List<Department> units) {}

    /** From that day the unit stands under {@code to}. */
    public record Move(LocalDate from, String to) {}

    /** Where caseworkers sit; {@code placeType} is one of the model's. */
    public record Site(String id, String name, String placeType) {}

    /** Courses carried out in all, the registered ones included, as the municipality states with its source. */
    public record StatedCourses(int courses, LocalDate from, LocalDate to, String source) {}
}
