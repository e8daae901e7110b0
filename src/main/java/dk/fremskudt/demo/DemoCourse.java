package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.Channel;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.ContactForm;
import dk.fremskudt.casework.Counterpart;
import dk.fremskudt.casework.Direction;
import dk.fremskudt.casework.HandoverForm;
import dk.fremskudt.casework.NoteKind;
import dk.fremskudt.casework.Outcome;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.casework.PlaceChooser;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.decision.DecisionForm;
import dk.fremskudt.decision.DecisionKind;
import dk.fremskudt.decision.DecisionOutcome;
import dk.fremskudt.decision.Hearing;
import dk.fremskudt.decision.Occasion;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalStatus;
import dk.fremskudt.planning.GoalStep;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.platform.DemoTime;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.referral.Consent;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.referral.FirstContact;
import dk.fremskudt.referral.ScreeningAdvice;
import dk.fremskudt.referral.ScreeningDecision;
import dk.fremskudt.referral.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One made-up course, lived through the services at the times when it would have happened. The same seed gives the same
 * course. Steps that would lie in the future are left out.
 */
final class DemoCourse {
    private final DemoServices services;
    private final Stories stories;
    private final Random chance;
    private final Stage stage;
    private final LocalDate received;
    private final Instant now;
    private final boolean fictionalMunicipality;

    DemoCourse(
            DemoServices services,
            Stories stories,
            Random chance,
            Stage stage,
            Instant now,
            boolean fictionalMunicipality) {
        this.services = services;
        this.stories = stories;
        this.chance = chance;
        this.stage = stage;
        this.now = now;
        this.fictionalMunicipality = fictionalMunicipality;
        int daysAgo = stage.fewestDays + chance.nextInt(stage.mostDays - stage.fewestDays + 1);
        this.received = LocalDate.ofInstant(now, DemoTime.DENMARK).minusDays(daysAgo);
    }

    void live(CitizenForm citizen, PartnerId partner) {
        var enquiry = new EnquiryId[1];
        at(0, 9, () -> enquiry[0] = enquire(citizen, partner));
        if (stage == Stage.NEW || stage == Stage.LATE_TO_SCREEN) return;
        at(0, 14, () -> screen(enquiry[0]));
        if (!stage.opened()) {
            at(2, 10, () -> reply(enquiry[0]));
            return;
        }
        var file = services.files().ofEnquiry(enquiry[0]).orElseThrow();
        if (!fictionalMunicipality) services.files().markAsDemonstration(file);
        if (chance.nextInt(3) > 0) at(1, 13, () -> reply(enquiry[0]));
        contact(file);
        if (stage.assessed()) assess(file);
        if (stage.inTransition()) transition(file);
        if (stage.followedUp()) at(88, 11, () -> move(file, Phase.FOLLOW_UP));
        if (stage.closed()) close(file);
    }

    private EnquiryId enquire(CitizenForm citizen, PartnerId partner) {
        var form = new EnquiryForm(
                partner,
                null,
                chance.nextBoolean() ? dk.fremskudt.referral.Channel.PHONE : dk.fremskudt.referral.Channel.MAIL,
                services.clock().instant(),
                Stories.one(stories.concerns(), chance),
                FirstContact.PARTNER,
                chance.nextInt(5) == 0,
                chance.nextBoolean() ? Consent.GIVEN : Consent.NOT_ASKED);
        return services.enquiries().register(form, new Told.OfNew(citizen));
    }

    private void screen(EnquiryId enquiry) {
        var sheet = services.screenings().sheet(enquiry);
        var ticked = sheet.form().categories().stream()
                .flatMap(category -> category.criteria().stream()
                        .filter(criterion -> stage.opened() ? chance.nextInt(3) > 0 : chance.nextInt(4) == 0)
                        .map(criterion -> ScreeningAdvice.key(category, criterion)))
                .collect(Collectors.toSet());
        if (ticked.isEmpty()) {
            var first = sheet.form().categories().getFirst();
            ticked = Set.of(ScreeningAdvice.key(first, first.criteria().getFirst()));
        }
        var decision = stage.opened()
                ? new ScreeningDecision(
                        dk.fremskudt.referral.Outcome.OUTREACH,
                        group(sheet.targetGroups(), sheet.ageOutside()),
                        Stories.one(stories.screening(), chance),
                        ticked,
                        null,
                        null)
                : new ScreeningDecision(
                        chance.nextBoolean()
                                ? dk.fremskudt.referral.Outcome.ORDINARY_CASEWORK
                                : dk.fremskudt.referral.Outcome.CASEWORKER_ALERTED,
                        null,
                        Stories.one(stories.elsewhere(), chance),
                        ticked,
                        null,
                        null);
        services.screenings().decide(enquiry, services.enquiries().read(enquiry).version(), decision);
    }

    private String group(List<ProgrammeModel.TargetGroup> groups, Set<String> outside) {
        var fitting = groups.stream()
                .map(ProgrammeModel.TargetGroup::code)
                .filter(code -> !outside.contains(code))
                .toList();
        return fitting.isEmpty() ? groups.getFirst().code() : Stories.one(fitting, chance);
    }

    private void reply(EnquiryId enquiry) {
        services.enquiries()
                .reply(enquiry, services.enquiries().read(enquiry).version(), dk.fremskudt.referral.Channel.PHONE);
    }

    private void contact(CaseFileId file) {
        if (stage == Stage.JUST_OPENED) return;
        if (chance.nextBoolean() || !stage.reached()) at(1, 10, () -> attempt(file));
        if (!stage.reached()) {
            at(3, 15, () -> attempt(file));
            return;
        }
        at(2, 11, () -> meeting(file, Outcome.HELD));
        if (chance.nextInt(3) == 0) at(6, 13, () -> meeting(file, Outcome.NO_SHOW));
        at(9, 10, () -> meeting(file, Outcome.HELD));
        at(9, 11, () -> goal(file, Horizon.SHORT));
    }

    private void assess(CaseFileId file) {
        at(14, 9, () -> move(file, Phase.ASSESSMENT));
        at(18, 13, () -> meeting(file, Outcome.HELD));
        at(21, 10, () -> coordinate(file));
        at(24, 11, () -> goal(file, Horizon.LONG));
        at(24, 14, () -> decide(file, DecisionKind.RECOMMENDATION));
        if (chance.nextBoolean()) at(24, 15, () -> decide(file, DecisionKind.DECISION));
        if (chance.nextInt(3) == 0) at(32, 9, () -> meeting(file, Outcome.CANCELLED_BY_CITIZEN));
        at(38, 12, () -> meeting(file, Outcome.HELD));
        at(52, 12, () -> meeting(file, chance.nextInt(8) == 0 ? Outcome.NO_SHOW : Outcome.HELD));
        at(53, 9, () -> progress(file));
    }

    private void transition(CaseFileId file) {
        at(66, 10, () -> move(file, Phase.TRANSITION));
        at(67, 13, () -> meeting(file, Outcome.HELD));
        at(70, 9, () -> handover(file, false));
    }

    private void close(CaseFileId file) {
        at(100, 10, () -> progress(file));
        if (stage == Stage.CLOSED_HANDED_OVER) {
            at(104, 10, () -> handover(file, true));
            at(105, 14, () -> services.closing().close(file, version(file), ClosingExit.ORDINARY_CASEWORK, null));
        } else {
            at(
                    105,
                    14,
                    () -> services.closing()
                            .close(file, version(file), ClosingExit.NO_FURTHER_NEED, stories.closing()));
        }
    }

    private void attempt(CaseFileId file) {
        log(file, Channel.PHONE, Outcome.NOT_REACHED, null, 5, Stories.one(stories.attempts(), chance));
    }

    private void meeting(CaseFileId file, Outcome outcome) {
        var places = model(file).tools().placeTypes();
        var place = chance.nextInt(3) == 0
                ? places.getFirst().code()
                : Stories.one(places, chance).code();
        var held = outcome == Outcome.HELD;
        log(
                file,
                place.equals("home") ? Channel.HOME_VISIT : Channel.MEETING,
                outcome,
                place,
                held ? 30 + 15 * chance.nextInt(5) : 20,
                held ? Stories.one(stories.notes(), chance) : null);
    }

    private void log(
            CaseFileId file,
            Channel channel,
            Outcome outcome,
            @Nullable String place,
            int minutes,
            @Nullable String note) {
        var methods = model(file).tools().methods();
        var used = outcome == Outcome.HELD ? Set.of(Stories.one(methods, chance).code()) : Set.<String>of();
        services.contacts()
                .log(
                        file,
                        new ContactForm(
                                Counterpart.CITIZEN,
                                channel,
                                Direction.OUT,
                                services.clock().instant(),
                                outcome,
                                place,
                                place,
                                place == null ? null : PlaceChooser.CITIZEN,
                                minutes,
                                used,
                                null,
                                note == null ? null : NoteKind.COACHING,
                                note));
    }

    private void coordinate(CaseFileId file) {
        services.contacts()
                .log(
                        file,
                        new ContactForm(
                                Counterpart.PARTNERS,
                                Channel.MEETING,
                                Direction.OUT,
                                services.clock().instant(),
                                Outcome.HELD,
                                null,
                                model(file).tools().placeTypes().getLast().code(),
                                null,
                                60,
                                Set.of(),
                                null,
                                null,
                                null));
    }

    private void goal(CaseFileId file, Horizon horizon) {
        var words = horizon == Horizon.SHORT
                ? stories.goals().shortTerm()
                : stories.goals().longTerm();
        services.goals()
                .say(file, new GoalForm(Stories.one(words, chance), horizon, LocalDate.now(services.clock()), null));
    }

    private void progress(CaseFileId file) {
        for (var goal : services.goals().of(file)) {
            if (!goal.active()) continue;
            services.goals().note(goal.id(), chance.nextInt(3) == 0 ? GoalStep.UNCHANGED : GoalStep.CLOSER, null);
            if (stage.closed() && chance.nextInt(3) == 0)
                services.goals().becomes(goal.id(), goal.version(), GoalStatus.REACHED);
        }
    }

    private void decide(CaseFileId file, DecisionKind kind) {
        var bases = model(file).tools().legalBases();
        var recommended = kind == DecisionKind.RECOMMENDATION;
        var basis = bases.stream()
                .filter(one -> one.kind().equals(recommended ? "support" : "advice"))
                .findFirst()
                .orElse(bases.getFirst());
        var written = Stories.one(recommended ? stories.recommendations() : stories.advice(), chance);
        var decision = services.decisions()
                .draft(
                        file,
                        new DecisionForm(
                                kind,
                                written.subject(),
                                basis.code(),
                                recommended ? DecisionOutcome.RECOMMENDED : DecisionOutcome.GRANTED,
                                null,
                                written.reasons(),
                                recommended ? "Visitationsudvalget" : null,
                                Occasion.AT_MEETING,
                                true,
                                model(file).tools().placeTypes().getFirst().code(),
                                Hearing.NOT_NEEDED,
                                true,
                                true));
        services.decisions().decide(decision, 0);
    }

    private void handover(CaseFileId file, boolean complete) {
        var receiver = Stories.one(stories.receivers(), new Random(received.toEpochDay()));
        var today = LocalDate.now(services.clock());
        var seen = services.closing().handover(file).map(handover -> handover.version());
        services.closing()
                .arrange(
                        file,
                        seen.orElse(null),
                        new HandoverForm(
                                receiver.name(),
                                receiver.unit(),
                                complete ? today : null,
                                null,
                                Stories.one(stories.interventions(), chance),
                                complete,
                                complete ? today : null));
    }

    private void move(CaseFileId file, Phase phase) {
        services.files().moveTo(file, version(file), phase, null);
    }

    private int version(CaseFileId file) {
        return services.files().read(file).version();
    }

    private ProgrammeModel model(CaseFileId file) {
        return services.programmes()
                .version(services.files().read(file).programme())
                .model();
    }

    /** Does something on a day after the enquiry, at about that hour, unless that moment has not come. */
    private void at(int day, int hour, Runnable step) {
        var moment = received.plusDays(day)
                .atTime(hour, chance.nextInt(12) * 5)
                .atZone(DemoTime.DENMARK)
                .toInstant();
        if (moment.isBefore(now)) DemoTime.at(moment, step);
        else if (day == 0) DemoTime.at(now.minusSeconds(3600 - 60L * hour), step);
    }
}
