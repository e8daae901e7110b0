package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.referral.EnquiryStatus;
import dk.fremskudt.referral.Outcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The states of an enquiry in a word or two. */
final class EnquiryBadges {
    private EnquiryBadges() {}

    static Badge status(EnquiryStatus status, @Nullable Outcome outcome) {
        if (outcome != null)
            return new Badge(
                    t("referral.outcome." + outcome),
                    outcome == Outcome.OUTREACH ? Badge.Tone.GOOD : Badge.Tone.NEUTRAL);
        return new Badge(
                t("referral.status." + status), status == EnquiryStatus.NEW ? Badge.Tone.INFO : Badge.Tone.NEUTRAL);
    }

    static Badge eviction() {
        return new Badge(t("referral.eviction.badge"), Badge.Tone.BAD);
    }

    /** By when, in words that say how soon. */
    static Div deadline(LocalDate due, LocalDate today) {
        var tone = due.isBefore(today) ? Badge.Tone.BAD : due.equals(today) ? Badge.Tone.WARN : Badge.Tone.NEUTRAL;
        var line = new Div(new Badge(Danish.relative(due, today), tone));
        line.setTitle(Danish.longDate(due));
        return line;
    }
}
