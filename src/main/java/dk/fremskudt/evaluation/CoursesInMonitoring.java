package dk.fremskudt.evaluation;

import dk.fremskudt.evaluation.Figures.Coverage;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.programme.StartedCourses;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The row of the comparison that says how many courses each model has in the monitoring (M32). Evaluators see true counts,
 * municipalities each other's only where they are not small.
 */
@Component
class CoursesInMonitoring implements StartedCourses {
    private final EvaluatorDatabase database;
    private final Tenancy tenancy;
    private final CurrentUser user;

    CoursesInMonitoring(EvaluatorDatabase database, Tenancy tenancy, CurrentUser user) {
        this.database = database;
        this.tenancy = tenancy;
        this.user = user;
    }

    @Override
    public Map<String, Integer> count(Collection<String> municipalities, LocalDate asOf) {
        Set<Integer> codes = municipalities.stream()
                .flatMap(code -> tenancy.byCode(code).map(Tenant::id).stream())
                .map(id -> id.value())
                .collect(Collectors.toSet());
        if (codes.isEmpty()) return Map.of();
        boolean evaluator = user.require().role() == Role.EVALUATOR;
        var selection =
                new Selection(codes, null, asOf, Cohort.ALL, evaluator ? Disclosure.INTERNAL : Disclosure.SHARED);
        Map<String, Integer> counted = new HashMap<>();
        for (Coverage one : EvaluationService.coverage(
                selection, database.counts(selection, false).courses())) {
            Integer registered = one.registered();
            if (registered != null) counted.put(one.municipality(), registered);
        }
        return counted;
    }
}
