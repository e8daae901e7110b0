package dk.fremskudt.programme;

import dk.fremskudt.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The municipality's side of the national comparison: what it publishes is written where evaluators read, in the same
 * transaction, so that they never need to look at a tenant's tables.
 */
@Component
class PublishedModelReader {
    private final JdbcClient jdbc;

    PublishedModelReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
}
