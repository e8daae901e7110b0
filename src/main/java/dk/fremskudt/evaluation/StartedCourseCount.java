package dk.fremskudt.evaluation;

import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.programme.comparison.StartedCourseSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts the monitoring's courses for the comparison of models (M32). Evaluators under agreement see true counts; a
 * municipality sees its own, and another's only from the shared threshold on (E16).
 */
@Component
class StartedCourseCount implements StartedCourseSource {
    private final EvaluatorDatabase database;
    private final CurrentUser user;

    StartedCourseCount(EvaluatorDatabase database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    private record Counted(int municipality, int courses) {}

    @Override
    public Map<String, Integer> count(Collection<String> municipalities, LocalDate asOf) {
        List<Counted> counted = database.sql(
                        "select tenant_id, count(*)::int from evaluation.course where first_registered <= ? group by tenant_id")
                .param(asOf)
                .query((row, number) -> new Counted(row.getInt(1), row.getInt(2)))
                .list();
        var shown = new HashMap<String, Integer>();
        for (var one : counted) {
            var code = "%03d".formatted(one.municipality());
            if (municipalities.contains(code) && maySee(one)) shown.put(code, one.courses());
        }
        return shown;
    }

    private boolean maySee(Counted counted) {
        var reader = user.require();
        return reader.role() == Role.EVALUATOR
                || reader.tenant().value() == counted.municipality()
                || counted.courses() >= Disclosure.SHARED.threshold();
    }
}
