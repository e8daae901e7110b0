package dk.fremskudt.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Programme2014;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.ApiTokenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.reporting.PdfChecks;
import dk.fremskudt.tenancy.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** From the municipalities' files to the report that evaluators print. */
class EvaluationReportServiceIT extends DatabaseIT {
    private static final LocalDate FROM = LocalDate.of(2011, 1, 1);
    private static final LocalDate TO = LocalDate.of(2013, 12, 31);
    private static boolean imported;

    @Autowired
    private EvaluationReportService reports;

    @Autowired
    private OwnEvaluation own;

    @Autowired
    private MonitoringImport imports;

    @Autowired
    private ApiTokenService tokens;

    @BeforeEach
    void theProgrammeIsImported() {
        if (imported) {
            return;
        }
        Programme2014.store(tenancy, imports);
        imported = true;
    }

    @Test
    void theReportOf2014ComesOutOfTheDatabase() throws IOException {
        byte[] pdf = asEvaluator(() -> reports.write(internal(Set.of()), null, null, ReportFormat.PDF));

        Files.write(Path.of("target/evaluation-report-database.pdf"), pdf);
        PdfChecks.assertAccessible(pdf);
        assertThat(PdfChecks.text(pdf))
                .contains("(N=166)", "Mand 56 % (93)", "(N: Fase 2=47, Fase 3=54)")
                .contains("Intet støttebehov 53 % (47) 56 % (48) 64 % (37)")
                .contains("hvilket forløb der bærer hvilket svar, er konstrueret");
    }

    @Test
    void oneMunicipalityGetsItsOwnReport() {
        byte[] pdf = asEvaluator(() -> reports.write(internal(Set.of(230)), null, null, ReportFormat.PDF));

        assertThat(PdfChecks.text(pdf)).contains("Kommunens egen evalueringsrapport", "1 (9 %) 2 (20 %) 3 (38 %)");
    }

    @Test
    void aLeadTakesHerOwnMunicipalitysReportAndNobodyElses() {
        var figures = asLead("rudersdal", () -> own.figures(FROM, TO, Cohort.ALL));
        assertThat(figures.coverage()).hasSize(1).first().satisfies(line -> {
            assertThat(line.municipality()).isEqualTo("230");
            assertThat(line.registered()).isEqualTo(11);
        });
        byte[] pdf = asLead("rudersdal", () -> own.report(FROM, TO, Cohort.ALL, ReportFormat.PDF));
        PdfChecks.assertAccessible(pdf);
        assertThat(PdfChecks.text(pdf))
                .contains("Rudersdal", "1 (9 %) 2 (20 %) 3 (38 %)")
                .doesNotContain("Gladsaxe", "Vejle", "Aarhus");
        assertThatThrownBy(() -> asCaseworker("rudersdal", () -> own.figures(FROM, TO, Cohort.ALL)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> asEvaluator(() -> own.figures(FROM, TO, Cohort.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePublicReportShowsNoCountBelowFive() {
        var open = new Selection(Set.of(), FROM, TO, Cohort.ALL, Disclosure.PUBLIC);
        byte[] pdf = asEvaluator(() -> reports.write(open, null, null, ReportFormat.PDF));

        PdfChecks.assertAccessible(pdf);
        assertThat(PdfChecks.text(pdf)).contains("skjult").doesNotContain("% (1)", "% (2)", "% (3)", "% (4)");
    }

    @Test
    void aCaseworkerGetsNoReport() {
        assertThatThrownBy(() ->
                        asCaseworker("aarhus", () -> reports.write(internal(Set.of()), null, null, ReportFormat.PDF)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProgramFetchesItInEveryFormat() throws Exception {
        String token =
                WorkAs.system(TenantId.NATIONAL, Role.OPERATOR, () -> tokens.issue("report", ApiScope.EVALUATION_READ));
        for (ReportFormat format : ReportFormat.values()) {
            var answer = get("?disclosure=internal&from=2011-01-01&to=2013-12-31&format=" + format.code(), token);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue(format.mediaType());
            assertThat(answer.body()).hasSizeGreaterThan(10_000);
        }
        assertThat(get("?format=exe", token).statusCode()).isEqualTo(400);
    }

    private HttpResponse<byte[]> get(String query, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://localhost:" + port + "/api/v1/evaluation/report" + query))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Selection internal(Set<Integer> municipalities) {
        return new Selection(municipalities, FROM, TO, Cohort.ALL, Disclosure.INTERNAL);
    }
}
