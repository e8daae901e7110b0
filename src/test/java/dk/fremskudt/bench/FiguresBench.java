package dk.fremskudt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.evaluation.Programme2014;
import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.ApiTokenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.tenancy.TenantId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code GET …/figures} over the programme of 2011-13, through HTTP with a token, against the same aggregate over the same
 * rows asked for as psql asks: one statement as text on an open connection, every row fetched. {@code bin/bench} runs
 * it.
 */
class FiguresBench extends DatabaseIT {
    private static final String AGGREGATE = """
            with chosen as (select tenant_id, course_key, complete, first_registered is not null as registered
              from evaluation.course where not fictional)
            select item, wave, answer, count(*), count(*) filter (where complete),
              count(*) filter (where first), count(*) filter (where first and complete)
            from chosen join evaluation.answer using (tenant_id, course_key) group by 1, 2, 3
            union all
            select null, tenant_id, null, count(*), count(*) filter (where complete), count(*) filter (where registered), 0
            from chosen group by tenant_id""";

    @Autowired
    private MonitoringImport imports;

    @Autowired
    private ApiTokenService tokens;

    @Autowired
    private DataSource dataSource;

    @Test
    void figuresOfTheProgramme() throws Exception {
        Programme2014.store(tenancy, imports);
        root().execute("analyze evaluation.course; analyze evaluation.answer");
        String token =
                WorkAs.system(TenantId.NATIONAL, Role.OPERATOR, () -> tokens.issue("bench", ApiScope.EVALUATION_READ));
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/evaluation/figures?disclosure=internal"))
                .header("Authorization", "Bearer " + token)
                .build();
        try (Connection psql =
                DriverManager.getConnection(url() + "?preferQueryMode=simple", "fremskudt_evaluator", "")) {
            Timing.Medians medians = Timing.medians(
                    1_500,
                    500,
                    i -> assertThat(http.send(request, HttpResponse.BodyHandlers.ofString())
                                    .statusCode())
                            .isEqualTo(200),
                    i -> read(psql),
                    () -> {});
            System.out.println("Figures: " + medians);
            assertThat(medians.ratio()).isLessThan(3);
        }
    }

    private String url() throws Exception {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL().replaceAll("\\?.*", "");
        }
    }

    private static void read(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(AGGREGATE)) {
            while (row.next()) {
                for (int i = 1; i <= 7; i++) {
                    row.getString(i);
                }
            }
        }
    }
}
