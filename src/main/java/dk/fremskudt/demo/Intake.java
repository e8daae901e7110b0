package dk.fremskudt.demo;

import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.referral.Channel;
import dk.fremskudt.referral.Consent;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.EnquiryId;
import dk.fremskudt.referral.FirstContact;
import dk.fremskudt.referral.Outcome;
import dk.fremskudt.referral.ScreeningAdvice;
import dk.fremskudt.referral.ScreeningDecision;
import dk.fremskudt.referral.ScreeningSheet;
import dk.fremskudt.referral.Told;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a made-up course begins: somebody worries and calls, the form is ticked, a person decides. */
final class Intake {
    private final Life life;
    private final boolean marked;

    Intake(Life life, boolean marked) {
        this.life = life;
        this.marked = marked;
    }

    EnquiryId enquire(CitizenForm citizen, PartnerId partner) {
        var form = new EnquiryForm(
                partner,
                null,
                life.happens(50) ? Channel.PHONE : Channel.MAIL,
                life.services.clock().instant(),
                life.one(life.stories.concerns()),
                FirstContact.PARTNER,
                life.happens(20),
                life.happens(50) ? Consent.GIVEN : Consent.NOT_ASKED);
        return life.services.enquiries().register(form, new Told.OfNew(citizen));
    }

    /**
     * Decides and marks what that opens in one transaction: at no moment is there a made-up course in a real municipality
     * that counts as one of its own.
     */
    void screen(EnquiryId enquiry) {
        var sheet = life.services.screenings().sheet(enquiry);
        var decision = decision(sheet);
        life.services.transaction().executeWithoutResult(_ -> {
            life.services
                    .screenings()
                    .decide(enquiry, life.services.enquiries().read(enquiry).version(), decision);
            if (marked) life.services.files().ofEnquiry(enquiry).ifPresent(life.services.demonstrations()::mark);
        });
    }

    void reply(EnquiryId enquiry) {
        life.services
                .enquiries()
                .reply(enquiry, life.services.enquiries().read(enquiry).version(), Channel.PHONE);
    }

    private ScreeningDecision decision(ScreeningSheet sheet) {
        var ticked = ticked(sheet);
        return life.stage.opened()
                ? decision(Outcome.OUTREACH, group(sheet), life.one(life.stories.screening()), ticked)
                : decision(
                        life.happens(50) ? Outcome.ORDINARY_CASEWORK : Outcome.CASEWORKER_ALERTED,
                        null,
                        life.one(life.stories.elsewhere()),
                        ticked);
    }

    private static ScreeningDecision decision(
            Outcome outcome, @Nullable String group, String reason, Set<String> ticked) {
        return new ScreeningDecision(outcome, group, reason, ticked, null, null);
    }

    private Set<String> ticked(ScreeningSheet sheet) {
        int share = life.stage.opened() ? 67 : 25;
        var ticked = sheet.form().categories().stream()
                .flatMap(category -> category.criteria().stream()
                        .filter(_ -> life.happens(share))
                        .map(criterion -> ScreeningAdvice.key(category, criterion)))
                .collect(Collectors.toSet());
        if (!ticked.isEmpty()) return ticked;
        var first = sheet.form().categories().getFirst();
        return Set.of(ScreeningAdvice.key(first, first.criteria().getFirst()));
    }

    private String group(ScreeningSheet sheet) {
        List<String> fitting = sheet.targetGroups().stream()
                .map(ProgrammeModel.TargetGroup::code)
                .filter(code -> !sheet.ageOutside().contains(code))
                .toList();
        return fitting.isEmpty() ? sheet.targetGroups().getFirst().code() : life.one(fitting);
    }
}
