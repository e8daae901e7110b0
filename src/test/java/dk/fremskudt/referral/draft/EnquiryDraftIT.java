package dk.fremskudt.referral.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.platform.DanishClock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnquiryDraftIT extends DatabaseIT {
    @Autowired
    private EnquiryDraftService drafts;

    @Autowired
    private Clock clock;

    @Test
    void aDraftThatNobodyTouchedForAMonthIsThrownAwayWithItsKey() {
        var ids = new UUID[2];
        asCaseworker("rudersdal", () -> {
            DanishClock.at(
                    clock.instant().minus(Duration.ofDays(31)),
                    () -> ids[0] = drafts.keep(null, Map.of("concern", "Glemt")));
            DanishClock.at(
                    clock.instant().minus(Duration.ofDays(29)),
                    () -> ids[1] = drafts.keep(null, Map.of("concern", "Ikke glemt endnu")));
        });
        assertThat(asLead("rudersdal", () -> drafts.mine())).isEmpty();
        assertThat(asCaseworker("rudersdal", () -> drafts.mine()))
                .extracting(EnquiryDraftService.DraftRow::id)
                .contains(ids[1])
                .doesNotContain(ids[0]);
        assertThat(root().queryForObject(
                                "select (select count(*) from referral_draft where id = ?)"
                                        + " + (select count(*) from platform_citizen_key where id = ?)",
                                Integer.class,
                                ids[0],
                                ids[0]))
                .isZero();
    }

    @Test
    void aDraftIsItsAuthorsAloneAndGoneWithItsKey() {
        var id = asCaseworker("rudersdal", () -> drafts.keep(null, Map.of("concern", "Hun lukker ikke op")));
        asCaseworker("rudersdal", () -> {
            assertThat(drafts.keep(id, Map.of("concern", "Hun lukker ikke op for nogen")))
                    .isEqualTo(id);
            assertThat(drafts.read(id)).hasValue(Map.of("concern", "Hun lukker ikke op for nogen"));
        });
        assertThat(asLead("rudersdal", () -> drafts.read(id))).isEmpty();
        assertThat(asCaseworker("aarhus", () -> drafts.read(id))).isEmpty();
        var content = root().queryForObject("select content from referral_draft where id = ?", byte[].class, id);
        assertThat(new String(content, StandardCharsets.ISO_8859_1)).doesNotContain("lukker");
        asCaseworker("rudersdal", () -> drafts.discard(id));
        assertThat(root().queryForObject("select count(*) from platform_citizen_key where id = ?", Integer.class, id))
                .isZero();
    }
}
