package dk.fremskudt.referral;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.programme.ProgrammeVersion;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Screening an enquiry with the municipality's own form, and the decision that a person takes (M62-M67). */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class ScreeningService {
    private final Enquiries enquiries;
    private final Screenings screenings;
    private final CitizenService citizens;
    private final ProgrammeService programmes;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    ScreeningService(
            Enquiries enquiries,
            Screenings screenings,
            CitizenService citizens,
            ProgrammeService programmes,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.enquiries = enquiries;
        this.screenings = screenings;
        this.citizens = citizens;
        this.programmes = programmes;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** The form to fill in, or once decided as it was filled in, in the version of that day. */
    public ScreeningSheet sheet(EnquiryId id) {
        var enquiry = find(id);
        var screening = screenings.findByEnquiryId(id).orElse(null);
        var model = screening != null && enquiry.status() == EnquiryStatus.DECIDED
                ? programmes.version(screening.programme()).model()
                : inForce().model();
        return new ScreeningSheet(
                model.tools().screening(),
                model.tasks().targetGroups(),
                screening == null ? Set.of() : screening.ticked(),
                screening == null ? null : screening.skipReason(),
                ageOutside(enquiry, model));
    }

    /** Keeps what is ticked for later, and takes the enquiry on. */
    public void tick(EnquiryId id, int seenVersion, Set<String> ticked) {
        var enquiry = find(id);
        enquiry.checkVersion(seenVersion);
        var version = inForce();
        Act.of(ReferralAct.TICKED);
        enquiry.screened(user.require().user(), clock.instant());
        screening(id, version).tick(known(ticked, version.model()), version.id());
    }

    /** Decides with a reason; outreach casework opens a course in the same transaction. */
    public void decide(EnquiryId id, int seenVersion, ScreeningDecision decision) {
        var enquiry = find(id);
        enquiry.checkVersion(seenVersion);
        var version = inForce();
        check(decision, version.model());
        var by = user.require();
        Act.of(ReferralAct.DECIDED);
        enquiry.decide(decision.outcome(), decision.targetGroup(), by.user(), clock.instant());
        var screening = screening(id, version);
        screening.tick(known(decision.ticked(), version.model()), version.id());
        screening.conclude(enquiry.citizen().value(), decision);
        if (decision.outcome() != Outcome.OUTREACH || decision.targetGroup() == null) return;
        enquiries.flush();
        events.publishEvent(new EnquiryAccepted(
                by.tenant(),
                id,
                enquiry.citizen(),
                version.id(),
                decision.targetGroup(),
                enquiry.receivedAt(),
                by.user()));
    }

    private static void check(ScreeningDecision decision, ProgrammeModel model) {
        if (decision.reason().isEmpty()) throw new Refusal("referral.reason.missing");
        var group = decision.targetGroup();
        if (group == null && decision.outcome() == Outcome.OUTREACH) throw new Refusal("referral.group.missing");
        if (group != null
                && model.tasks().targetGroups().stream().noneMatch(g -> g.code().equals(group)))
            throw new Refusal("referral.group.unknown");
        if (decision.outcome() == Outcome.OTHER_SERVICE && decision.otherService() == null)
            throw new Refusal("referral.service.missing");
        if (!decision.ticked().isEmpty()
                || model.tools().screening().categories().isEmpty()) return;
        // A form without a tick, not even that none fits, is a form left out (M66).
        if (model.tools().screening().mandatory() && decision.outcome() == Outcome.OUTREACH)
            throw new Refusal("referral.form.mandatory");
        if (decision.skipReason() == null) throw new Refusal("referral.form.skipped");
    }

    private Screening screening(EnquiryId id, ProgrammeVersion version) {
        return screenings.findByEnquiryId(id).orElseGet(() -> screenings.save(new Screening(id, version.id())));
    }

    private static Set<String> known(Set<String> ticked, ProgrammeModel model) {
        return Stream.concat(
                        Stream.of(ScreeningAdvice.NONE_FITS),
                        model.tools().screening().categories().stream()
                                .flatMap(category ->
                                        category.criteria().stream().map(c -> ScreeningAdvice.key(category, c))))
                .filter(ticked::contains)
                .collect(Collectors.toSet());
    }

    private Set<String> ageOutside(Enquiry enquiry, ProgrammeModel model) {
        var today = LocalDate.now(clock);
        return citizens.read(enquiry.citizen(), Purpose.SCREENING)
                .born()
                .map(born -> born.until(today).getYears())
                .map(age -> model.tasks().targetGroups().stream()
                        .filter(group -> outside(age, group.ageFrom(), group.ageTo()))
                        .map(ProgrammeModel.TargetGroup::code)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static boolean outside(int age, @Nullable Integer from, @Nullable Integer to) {
        return (from != null && age < from) || (to != null && age > to);
    }

    private ProgrammeVersion inForce() {
        return programmes.inForce(LocalDate.now(clock)).orElseThrow(() -> new Refusal("referral.programme.none"));
    }

    private Enquiry find(EnquiryId id) {
        return enquiries.findById(id.value()).orElseThrow(() -> new Refusal("referral.unknown"));
    }
}
