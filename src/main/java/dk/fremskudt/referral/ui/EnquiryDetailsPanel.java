package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.audit.History;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.referral.EnquiryDetails;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.KnownChoice;
import java.time.Clock;

/** What the partner told, read and corrected in the same place. */
class EnquiryDetailsPanel extends Composite<Div> {
    private final EnquiryService enquiries;
    private final PartnerService partners;
    private final History history;
    private final Clock clock;
    private final Conflicts conflicts;
    private final EnquiryDetails enquiry;

    EnquiryDetailsPanel(
            EnquiryService enquiries,
            PartnerService partners,
            History history,
            Clock clock,
            Conflicts conflicts,
            EnquiryDetails enquiry) {
        this.enquiries = enquiries;
        this.partners = partners;
        this.history = history;
        this.clock = clock;
        this.conflicts = conflicts;
        this.enquiry = enquiry;
        getContent().addClassName("enquiry-details");
        read();
    }

    private void read() {
        var concern = new Paragraph(enquiry.concern());
        concern.addClassName("written");
        var facts = new DefinitionList()
                .add(t("referral.partner"), enquiry.partnerName())
                .add(t("referral.informant"), enquiry.informant())
                .add(t("referral.channel"), t("referral.channel." + enquiry.channel()))
                .add(t("referral.received"), Danish.dateTime(enquiry.receivedAt()))
                .add(t("referral.firstContact"), t("referral.firstContact." + enquiry.firstContact()))
                .add(t("referral.consent"), t("referral.consent." + enquiry.consent()));
        if (enquiry.knownChoice() != KnownChoice.NOT_KNOWN)
            facts.add(t("referral.knownChoice." + enquiry.knownChoice()), enquiry.knownReason());
        getContent().removeAll();
        getContent().add(concern, facts, new Button(t("referral.edit"), _ -> edit()));
    }

    private void edit() {
        var fields = new EnquiryFields(partners, history, clock);
        fields.show(enquiry);
        var save = new Button(t("platform.save"), _ -> {
            if (!fields.valid()) return;
            var form = fields.value();
            conflicts.run(enquiry.version(), version -> enquiries.change(enquiry.id(), version, form));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(t("platform.cancel"), _ -> read()));
        buttons.addClassName("form-actions");
        getContent().removeAll();
        getContent().add(fields, buttons);
    }
}
