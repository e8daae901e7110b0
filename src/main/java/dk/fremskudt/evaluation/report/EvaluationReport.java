package dk.fremskudt.evaluation.report;

import dk.fremskudt.reporting.Filled;
import dk.fremskudt.reporting.ReportEngine;
import org.springframework.stereotype.Component;

/** Writes the evaluation report in the format asked for; all three hold the same numbers, from the same content. */
@Component
public class EvaluationReport {
    private final ReportEngine reports;

    public EvaluationReport(ReportEngine reports) {
        this.reports = reports;
    }

    public byte[] pdf(ReportContent content) {
        return filled(content).pdf(EvaluationReportDocument.title(content));
    }

    public byte[] docx(ReportContent content) {
        return filled(content).docx();
    }

    /** A workbook to reckon on with: a sheet for each part, numbers as numbers. */
    public byte[] xlsx(ReportContent content) {
        return ReportWorkbook.write(content);
    }

    private Filled filled(ReportContent content) {
        return reports.fill(EvaluationReportDocument.of(content));
    }
}
