package dk.fremskudt.evaluation.pack;

import dk.fremskudt.reporting.ReportEngine;
import org.springframework.stereotype.Component;

/** Prints a pack with the report engine, in the look of the evaluation report. */
@Component
class CaseReviewPdf implements CaseReviewPrint {
    private final ReportEngine reports;

    CaseReviewPdf(ReportEngine reports) {
        this.reports = reports;
    }

    @Override
    public byte[] pdf(CaseReviewPack pack) {
        return reports.fill(CaseReviewDocument.of(pack)).pdf(CaseReviewDocument.title(pack));
    }
}
