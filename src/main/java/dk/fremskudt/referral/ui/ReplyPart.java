package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;
import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.referral.Channel;
import dk.fremskudt.referral.EnquiryDetails;
import dk.fremskudt.referral.EnquiryService;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The answer to whoever enquired (M59): that the municipality takes care of it, and nothing of the case. */
class ReplyPart extends Composite<Div> {

    ReplyPart(EnquiryService enquiries, Conflicts conflicts, Clock clock, EnquiryDetails enquiry, @Nullable String by) {
        getContent().addClassName("reply");
        var reply = enquiry.reply();
        var at = reply.at();
        var channel = reply.channel();
        if (at != null && channel != null) {
            getContent()
                    .add(new Paragraph(t(
                            "referral.reply.was",
                            enquiry.partnerName(),
                            Danish.dateTime(at),
                            t("referral.channel." + channel),
                            requireNonNullElse(by, ""))));
            return;
        }
        var due = reply.due();
        if (due != null) getContent().add(deadline(due, LocalDate.now(clock)));
        var advice = SoftText.paragraph(t("referral.reply.advice"));
        var how = new Select<Channel>();
        how.setLabel(t("referral.reply.how"));
        how.setItems(Channel.values());
        how.setItemLabelGenerator(c -> t("referral.channel." + c));
        how.setValue(enquiry.channel());
        var record = new Button(
                t("referral.reply.record"),
                _ -> conflicts.run(
                        enquiry.version(), version -> enquiries.reply(enquiry.id(), version, how.getValue())));
        var line = new Div(how, record);
        line.addClassName("reply-line");
        getContent().add(advice, line);
    }

    private static Badge deadline(LocalDate due, LocalDate today) {
        var tone = due.isBefore(today) ? Badge.Tone.BAD : due.equals(today) ? Badge.Tone.WARN : Badge.Tone.NEUTRAL;
        return new Badge(t("referral.reply.due", Danish.date(due), Danish.relative(due, today)), tone);
    }
}
