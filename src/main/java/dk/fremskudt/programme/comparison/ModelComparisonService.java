package dk.fremskudt.programme.comparison;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.EVALUATOR;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.programme.PublishedModels;
import dk.fremskudt.programme.PublishedModels.Published;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The national comparison of models, of what municipalities have published: nobody's own tables are read for it. */
@Service
@RolesAllowed({ADMIN, LEAD, EVALUATOR})
public class ModelComparisonService {
    private final PublishedModels published;
    private final Tenancy tenancy;
    private final ObjectProvider<StartedCourseSource> startedCourses;

    ModelComparisonService(
            PublishedModels published, Tenancy tenancy, ObjectProvider<StartedCourseSource> startedCourses) {
        this.published = published;
        this.tenancy = tenancy;
        this.startedCourses = startedCourses;
    }

    /** Municipalities that have published a model, by name. */
    public List<Tenant> municipalities() {
        var publishing = published.municipalities();
        return tenancy.municipalities().stream()
                .filter(tenant -> publishing.contains(tenant.id().value()))
                .toList();
    }

    /** With the number of started courses as the monitoring counts them. */
    public ModelComparison compare(Collection<String> municipalities, LocalDate asOf) {
        var counted = startedCourses.getIfAvailable(() -> (codes, date) -> Map.of());
        return compare(municipalities, asOf, counted.count(municipalities, asOf));
    }

    /**
     * @param municipalities official codes in the order of the columns; unknown ones are left out
     * @param counted courses started by municipality code
     */
    public ModelComparison compare(Collection<String> municipalities, LocalDate asOf, Map<String, Integer> counted) {
        var inForce = published.inForce(asOf).stream()
                .collect(Collectors.toMap(Published::municipality, Function.identity()));
        var entries = municipalities.stream()
                .flatMap(code -> tenancy.byCode(code).stream())
                .map(tenant -> entry(tenant, inForce))
                .toList();
        return ModelComparison.of(asOf, entries, counted);
    }

    private static ModelComparison.Entry entry(Tenant tenant, Map<Integer, Published> inForce) {
        var published = inForce.get(tenant.id().value());
        return published == null
                ? new ModelComparison.Entry(tenant.code(), tenant.name(), null, null, null)
                : new ModelComparison.Entry(
                        tenant.code(), tenant.name(), published.number(), published.validFrom(), published.model());
    }
}
