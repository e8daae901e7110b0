package dk.fremskudt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Programme2014;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.report.EvaluationReportService;
import dk.fremskudt.evaluation.report.ReportFormat;
import dk.fremskudt.monitoring.MonitoringImport;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The evaluation report of 2011-13 as PDF, warm: models, figures, charts, tags and all. {@code bin/bench} runs it. */
class ReportBench extends DatabaseIT {
    private static final double MOST_MILLIS = 2_000;

    @Autowired
    private EvaluationReportService reports;

    @Autowired
    private MonitoringImport imports;

    @BeforeEach
    void theProgrammeIsImported() {
        Programme2014.store(tenancy, imports);
    }

    @Test
    void theReportOf2014() throws Exception {
        var selection = new Selection(
                Set.of(), LocalDate.of(2011, 1, 1), LocalDate.of(2013, 12, 31), Cohort.ALL, Disclosure.INTERNAL);
        double median = Timing.median(
                10,
                20,
                i -> asEvaluator(() -> {
                    assertThat(reports.write(selection, null, null, ReportFormat.PDF))
                            .isNotEmpty();
                    return true;
                }));
        System.out.printf(
                "Report as PDF: %.0f ms against %.0f ms allowed: ratio %.2f%n",
                median, MOST_MILLIS, median / MOST_MILLIS);
        assertThat(median).isLessThan(MOST_MILLIS);
    }
}
