package dk.fremskudt.evaluation.pack;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseReviewPublisherIT extends DatabaseIT {
    @Autowired
    private CaseReviewPublisher publisher;

    @Autowired
    private CaseReviewService reviews;

    @Test
    void aMunicipalityLaysOutItsOwnPacksAndTakesThemBack() {
        var pack = CaseReviewPdfTest.pack();
        refused("evaluation.caseReview.notYours", () -> as("aarhus", Role.LEAD, () -> publisher.release(pack)));
        assertThat(asEvaluator(() -> reviews.find(pack.id()))).isEmpty();

        as("rudersdal", Role.LEAD, () -> publisher.release(pack));
        assertThat(asEvaluator(() -> reviews.find(pack.id()))).hasValue(pack);
        assertThat(asEvaluator(() -> reviews.list(List.of(RUDERSDAL), 0, 200)))
                .extracting(CaseReviewRow::id)
                .contains(pack.id());
        assertThat(asEvaluator(() -> reviews.list(List.of(AARHUS), 0, 200)))
                .extracting(CaseReviewRow::id)
                .doesNotContain(pack.id());

        as("aarhus", Role.LEAD, () -> publisher.withdraw(pack.id()));
        assertThat(asEvaluator(() -> reviews.find(pack.id()))).isPresent();
        as("rudersdal", Role.LEAD, () -> publisher.withdraw(pack.id()));
        assertThat(asEvaluator(() -> reviews.find(pack.id()))).isEmpty();
    }
}
