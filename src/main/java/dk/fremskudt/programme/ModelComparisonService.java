package dk.fremskudt.programme;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.EVALUATOR;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The national comparison of models. Reads with the evaluators' own role what municipalities have published, whoever
 * asks: no tenant's tables are within its reach.
 */
@Service
@RolesAllowed({ADMIN, LEAD, EVALUATOR})
public class ModelComparisonService {
    private final JdbcClient evaluation;
    private final Tenancy tenancy;
    private final ObjectProvider<StartedCourses> startedCourses;

    ModelComparisonService(
            @Qualifier("evaluatorDataSource") DataSource evaluation,
            Tenancy tenancy,
            ObjectProvider<StartedCourses> startedCourses) {
        this.evaluation = JdbcClient.create(evaluation);
        this.tenancy = tenancy;
        this.startedCourses = startedCourses;
    }

    /** Municipalities that have published a model, by name. */
    public List<Tenant> municipalities() {
        var published = new TreeSet<>(evaluation
                .sql("select distinct municipality from evaluation.model_version")
                .query(Integer.class)
                .list());
        return tenancy.municipalities().stream()
                .filter(tenant -> published.contains(tenant.id().value()))
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
        var inForce = inForce(asOf);
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

    private record Published(int municipality, int number, LocalDate validFrom, ProgrammeModel model) {}

    private Map<Integer, Published> inForce(LocalDate asOf) {
        return evaluation.sql("""
                        select distinct on (municipality) municipality, number, valid_from, model
                        from evaluation.model_version where valid_from <= ?
                        order by municipality, valid_from desc""").param(asOf).query(ModelComparisonService::published).list().stream()
                .collect(Collectors.toMap(Published::municipality, Function.identity()));
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        return new Published(
                row.getInt("municipality"),
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                ModelJson.read(row.getString("model"), ProgrammeModel.class));
    }
}
