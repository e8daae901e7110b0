package dk.fremskudt.evaluation.pack;

import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import dk.fremskudt.evaluation.EvaluatorDatabase;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import dk.fremskudt.tenancy.TenantId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packs that municipalities have released, as evaluators read them: through a role that reaches the evaluation
 * schema and nothing else.
 */
@Service
@RolesAllowed(EVALUATOR)
public class CaseReviewService {
    private static final String CHOSEN =
            " from evaluation.case_review where cardinality(:codes::int[]) = 0 or tenant_id = any(:codes)";

    private final EvaluatorDatabase database;
    private final JsonMapper json;
    private final Tenancy tenancy;

    CaseReviewService(EvaluatorDatabase database, JsonMapper json, Tenancy tenancy) {
        this.database = database;
        this.json = json;
        this.tenancy = tenancy;
    }

    /**
     * The newest first.
     *
     * @param municipalities official codes; none means all
     */
    public List<CaseReviewRow> list(Collection<Integer> municipalities, int offset, int limit) {
        var codes = municipalities.toArray(Integer[]::new);
        Map<TenantId, Tenant> names =
                tenancy.municipalities().stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
        return database.sql("select tenant_id, id, title, fictional, released_on" + CHOSEN
                        + " order by released_on desc, id desc offset :offset limit :limit")
                .param("codes", codes)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> row(row, names))
                .list();
    }

    public int count(Collection<Integer> municipalities) {
        var codes = municipalities.toArray(Integer[]::new);
        return database.sql("select count(*)" + CHOSEN)
                .param("codes", codes)
                .query(Integer.class)
                .single();
    }

    public Optional<CaseReviewPack> find(UUID id) {
        return database.sql("select pack::text from evaluation.case_review where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, CaseReviewPack.class));
    }

    private static CaseReviewRow row(ResultSet row, Map<TenantId, Tenant> names) throws SQLException {
        int code = row.getInt("tenant_id");
        var tenant = names.get(new TenantId(code));
        return new CaseReviewRow(
                row.getObject("id", UUID.class),
                code,
                tenant == null ? Integer.toString(code) : tenant.name(),
                row.getString("title"),
                row.getBoolean("fictional"),
                row.getObject("released_on", LocalDate.class));
    }
}
