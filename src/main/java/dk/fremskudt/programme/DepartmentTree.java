package dk.fremskudt.programme;

import dk.fremskudt.programme.MunicipalityProfile.Department;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A municipality's departments as they stood on a date: a unit may have moved in the organisation (M37). */
public final class DepartmentTree {
    /** A unit with its parent on that date; {@code area} is its own or the nearest one above. */
    public record Unit(
            String id,
            String name,
            @Nullable String area,
            @Nullable String parent) {}

    private final Map<String, Unit> units = new LinkedHashMap<>();

    DepartmentTree(List<Department> departments, LocalDate asOf) {
        departments.forEach(department -> add(department, null, asOf));
        units.replaceAll((id, unit) -> new Unit(id, unit.name(), area(unit), unit.parent()));
    }

    private void add(Department department, @Nullable String under, LocalDate asOf) {
        var parent = department.moves().stream()
                .filter(move -> !move.from().isAfter(asOf))
                .max(Comparator.comparing(MunicipalityProfile.Move::from))
                .map(MunicipalityProfile.Move::to)
                .orElse(under);
        units.put(department.id(), new Unit(department.id(), department.name(), department.area(), parent));
        department.units().forEach(unit -> add(unit, department.id(), asOf));
    }

    private @Nullable String area(Unit unit) {
        var seen = new HashSet<String>();
        for (@Nullable Unit at = unit; at != null && seen.add(at.id()); at = parent(at)) {
            if (at.area() != null) return at.area();
        }
        return null;
    }

    private @Nullable Unit parent(Unit unit) {
        return unit.parent() == null ? null : units.get(unit.parent());
    }

    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    public List<Unit> roots() {
        return units.values().stream().filter(unit -> parent(unit) == null).toList();
    }

    public List<Unit> under(Unit parent) {
        return units.values().stream()
                .filter(unit -> parent.id().equals(unit.parent()))
                .toList();
    }

    public List<Unit> all() {
        return List.copyOf(units.values());
    }

    /** «Rådgivning og Bevilling under Psykiatri og Handicap»: the names from the unit upwards. */
    public List<String> path(String id) {
        var names = new ArrayDeque<String>();
        var seen = new HashSet<String>();
        for (@Nullable Unit at = units.get(id); at != null && seen.add(at.id()); at = parent(at)) {
            names.addLast(at.name());
        }
        return new ArrayList<>(names);
    }

    /** Whether a unit, by its moves, would stand under itself. */
    public boolean isCircular() {
        return units.values().stream().anyMatch(unit -> {
            var seen = new HashSet<String>();
            @Nullable Unit at = unit;
            while (at != null) {
                if (!seen.add(at.id())) return true;
                at = parent(at);
            }
            return false;
        });
    }
}
