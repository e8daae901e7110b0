package dk.fremskudt.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.referral.EnquiryDetails;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.referral.EnquiryStatus;
import dk.fremskudt.referral.Outcome;
import dk.fremskudt.referral.ScreeningService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One enquiry: what was told, the screening that advises, the decision, and the answer to the partner. */
@Route("henvendelser/:" + EnquiryView.ENQUIRY)
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class EnquiryView extends AppPage implements BeforeEnterObserver {
    static final String ENQUIRY = "enquiry";

    private final EnquiryService enquiries;
    private final ScreeningService screening;
    private final CitizenService citizens;
    private final PartnerService partners;
    private final UserService users;
    private final History history;
    private final Clock clock;
    private final Conflicts conflicts;
    private @Nullable EnquiryId id;

    EnquiryView(
            EnquiryService enquiries,
            ScreeningService screening,
            CitizenService citizens,
            PartnerService partners,
            UserService users,
            History history,
            Clock clock) {
        this.enquiries = enquiries;
        this.screening = screening;
        this.citizens = citizens;
        this.partners = partners;
        this.users = users;
        this.history = history;
        this.clock = clock;
        this.conflicts = new Conflicts(history, this::reload);
        setPageTitle(t("referral.one"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = new EnquiryId(
                    UUID.fromString(event.getRouteParameters().get(ENQUIRY).orElse("")));
            show(enquiries.read(id));
        } catch (IllegalArgumentException | Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void reload() {
        if (id != null) show(enquiries.read(id));
    }

    private void show(EnquiryDetails enquiry) {
        removeAll();
        var citizen = new Anchor("borgere/" + enquiry.citizen(), t("referral.citizen.open"));
        if (enquiry.status() == EnquiryStatus.NEW) setHeading(enquiry.citizenName(), citizen, take(enquiry));
        else setHeading(enquiry.citizenName(), citizen);
        add(badges(enquiry));
        var decided = enquiry.decided();
        add(
                new Section(
                        t("referral.one"),
                        new EnquiryDetailsPanel(enquiries, partners, history, clock, conflicts, enquiry)),
                decided == null
                        ? new Section(t("referral.screening"), new ScreeningPart(screening, conflicts, enquiry))
                        : new Section(
                                t("referral.decision"),
                                new DecisionPart(screening.sheet(enquiry.id()), decided, users.nameOf(decided.by())),
                                known(enquiry)),
                new Section(
                        t("referral.reply"),
                        new ReplyPart(
                                enquiries,
                                conflicts,
                                clock,
                                enquiry,
                                nameOf(enquiry.reply().by()))),
                history(enquiry));
    }

    private @Nullable String nameOf(@Nullable UserId user) {
        return user == null ? null : users.nameOf(user);
    }

    private Button take(EnquiryDetails enquiry) {
        return new Button(
                t("referral.take"),
                _ -> conflicts.run(enquiry.version(), version -> enquiries.take(enquiry.id(), version)));
    }

    private Component badges(EnquiryDetails enquiry) {
        var today = LocalDate.now(clock);
        var line = new Div(EnquiryBadges.status(
                enquiry.status(),
                enquiry.decided() == null ? null : enquiry.decided().outcome()));
        line.addClassName("badges");
        var due = enquiry.contactDue();
        if (due != null && enquiry.decided() == null)
            line.add(new Badge(
                    t("referral.contactDue.by", Danish.longDate(due), Danish.relative(due, today)),
                    due.isBefore(today) ? Badge.Tone.BAD : Badge.Tone.WARN));
        if (enquiry.evictionThreat()) line.add(EnquiryBadges.eviction());
        return line;
    }

    /** The course that a yes has opened shows here, told of by the module that holds it. */
    private Component known(EnquiryDetails enquiry) {
        var list = new UnorderedList();
        list.addClassName("plain");
        for (var known : citizens.knownIn(enquiry.citizen()))
            if (!known.route().endsWith(enquiry.id().toString()))
                list.add(new ListItem(new Anchor(known.route(), known.label())));
        list.setVisible(list.getComponentCount() > 0);
        if (enquiry.decided() == null || enquiry.decided().outcome() != Outcome.OUTREACH) return list;
        return new Div(new Anchor("forloeb/fra-henvendelse/" + enquiry.id(), t("referral.course")), list);
    }

    private Details history(EnquiryDetails enquiry) {
        var details = new Details(t("referral.history"));
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty())
                details.add(new HistoryPanel(
                        history,
                        List.of(
                                HistorySource.of(
                                        "referral_enquiry", enquiry.id().value()),
                                new HistorySource(
                                        "referral_screening",
                                        "enquiry_id",
                                        enquiry.id().value()))));
        });
        return details;
    }
}
