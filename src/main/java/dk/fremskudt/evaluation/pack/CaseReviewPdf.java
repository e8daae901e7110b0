package dk.fremskudt.evaluation.pack;

import dk.fremskudt.reporting.Reports;
import org.springframework.stereotype.Component;

/** Prints a pack with the report engine, in the look of the evaluation report. */
@Component
class CaseReviewPdf implements CaseReviewPrint {
    private final Reports reports;

    CaseReviewPdf(Reports reports) {
        this.reports = reports;
    }

    @Override
    public byte[] pdf(CaseReviewPack pack) {
        return reports.fill(CaseReviewBook.of(pack)).pdf(CaseReviewBook.title(pack));
    }
}
