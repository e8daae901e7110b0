package dk.fremskudt.programme;

import dk.fremskudt.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What municipalities have published, for the national comparison. A municipality adds its own in the same transaction as
 * it publishes, and everyone reads all of them, so that nobody needs to look at a tenant's tables.
 */
@Component
public class PublishedModels {
    private final JdbcClient jdbc;

    PublishedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Published(int municipality, int number, LocalDate validFrom, ProgrammeModel model) {}

    void add(TenantId municipality, ProgrammeVersion version) {
        jdbc.sql("""
                insert into evaluation.model_version (municipality, number, valid_from, model)
                values (:municipality, :number, :validFrom, :model::jsonb)""")
                .param("municipality", municipality.value())
                .param("number", version.number())
                .param("validFrom", version.validFrom())
                .param("model", ModelJson.write(version.model()))
                .update();
    }

    public Set<Integer> municipalities() {
        return jdbc.sql("select distinct municipality from evaluation.model_version")
                .query(Integer.class)
                .set();
    }

    /** One a municipality at most. */
    public List<Published> inForce(LocalDate asOf) {
        return jdbc.sql("""
                select distinct on (municipality) municipality, number, valid_from, model
                from evaluation.model_version where valid_from <= :asOf
                order by municipality, valid_from desc""")
                .param("asOf", asOf)
                .query(PublishedModels::published)
                .list();
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        return new Published(
                row.getInt("municipality"),
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                ModelJson.read(row.getString("model"), ProgrammeModel.class));
    }
}
