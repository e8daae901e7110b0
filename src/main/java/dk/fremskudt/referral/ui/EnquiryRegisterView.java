package dk.fremskudt.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dk.fremskudt.audit.History;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.draft.EnquiryDraftService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an enquiry is written down while the partner tells it. Every pause in the typing keeps a draft. */
@Route("henvendelser/ny")
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class EnquiryRegisterView extends AppPage implements BeforeEnterObserver {
    private final EnquiryService enquiries;
    private final EnquiryDraftService drafts;
    private final Clock clock;
    private final EnquiryFields fields;
    private final CitizenChooser chooser;
    private final Span kept = SoftText.span("");
    private final Button discard;
    private @Nullable UUID draft;
    private boolean restoring;

    EnquiryRegisterView(
            EnquiryService enquiries,
            EnquiryDraftService drafts,
            CitizenService citizens,
            PartnerService partners,
            History history,
            Clock clock) {
        this.enquiries = enquiries;
        this.drafts = drafts;
        this.clock = clock;
        setHeading(t("referral.new"));
        setPageTitle(t("referral.new"));
        setLead(t("referral.new.lead"));
        fields = new EnquiryFields(partners, history, clock);
        chooser = new CitizenChooser(citizens, this::keep);
        fields.whenChanged(this::keep);
        kept.getElement().setAttribute("role", "status");
        var register = new Button(t("referral.register"), _ -> register());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        discard = new QuietButton(
                t("referral.draft.discard"),
                () -> Confirm.danger(
                        t("referral.draft.discard"),
                        t("referral.draft.discard.text"),
                        t("referral.draft.discard"),
                        this::discard));
        discard.setVisible(false);
        var buttons = new Div(register, discard, kept);
        buttons.addClassName("form-actions");
        add(new Section(t("referral.about"), chooser), new Section(t("referral.told"), fields), buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EnquiryListView.DRAFT)
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .ifPresent(this::restore);
    }

    private void restore(UUID id) {
        drafts.read(id).ifPresent(texts -> {
            restoring = true;
            draft = id;
            fields.show(texts);
            chooser.show(texts);
            restoring = false;
            discard.setVisible(true);
            kept.setText(t("referral.draft.restored"));
        });
    }

    private void keep() {
        if (restoring) return;
        var texts = new HashMap<String, String>();
        texts.putAll(fields.texts());
        texts.putAll(chooser.texts());
        draft = drafts.keep(draft, texts);
        discard.setVisible(true);
        kept.setText(t("referral.draft.kept", Danish.time(clock.instant())));
    }

    private void register() {
        var told = fields.valid();
        if (!chooser.valid() || !told) {
            kept.setText(t("referral.incomplete"));
            return;
        }
        EnquiryId id;
        try {
            id = enquiries.register(fields.value(), chooser.value());
        } catch (Refusal refusal) {
            Notice.problem(refusal.getMessage());
            return;
        }
        if (draft != null) drafts.discard(draft);
        Notice.done(t("referral.registered"));
        getUI().ifPresent(
                        ui -> ui.navigate(EnquiryView.class, new RouteParameters(EnquiryView.ENQUIRY, id.toString())));
    }

    private void discard() {
        if (draft != null) drafts.discard(draft);
        getUI().ifPresent(ui -> ui.navigate(EnquiryListView.class));
    }
}
