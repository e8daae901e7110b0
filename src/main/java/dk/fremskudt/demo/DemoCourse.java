package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.referral.EnquiryId;

/**
 * One made-up course, lived through the services at the times when it would have happened. Steps that would lie in the
 * future are left out.
 */
final class DemoCourse {
    private final Life life;
    private final Intake intake;
    private final Meetings meetings;
    private final Support support;
    private final Ending ending;
    private final Waves waves;
    private boolean coordinated;

    /** @param marked whether the course is marked as a demonstration, as all are in a municipality that exists */
    DemoCourse(Life life, boolean marked) {
        this.life = life;
        this.intake = new Intake(life, marked);
        this.meetings = new Meetings(life);
        this.support = new Support(life);
        this.ending = new Ending(life);
        this.waves = new Waves(life);
    }

    void live(CitizenForm citizen, PartnerId partner) {
        var enquiry = new EnquiryId[1];
        life.at(0, 9, () -> enquiry[0] = intake.enquire(citizen, partner));
        if (life.stage == Stage.NEW || life.stage == Stage.LATE_TO_SCREEN) return;
        life.at(0, 14, () -> intake.screen(enquiry[0]));
        if (!life.stage.opened()) {
            life.at(2, 10, () -> intake.reply(enquiry[0]));
            return;
        }
        var file = life.services.files().ofEnquiry(enquiry[0]).orElseThrow();
        if (life.happens(80)) life.at(1, 13, () -> intake.reply(enquiry[0]));
        contact(file);
        if (life.stage.assessed()) assess(file);
        if (life.stage.inTransition()) transition(file);
        if (life.stage.followedUp()) {
            life.at(88, 11, () -> ending.move(file, Phase.FOLLOW_UP));
            life.at(95, 10, () -> waves.answer(file));
        }
        if (life.stage.closed()) close(file);
    }

    private void contact(CaseFileId file) {
        if (life.stage == Stage.JUST_OPENED) return;
        boolean called = life.happens(50);
        if (called) life.at(1, 10, () -> meetings.attempt(file));
        if (!life.stage.reached()) {
            if (called) life.at(3, 15, () -> meetings.attempt(file));
            return;
        }
        life.at(2, 11, () -> meetings.meet(file, Outcome.HELD));
        coordinated = life.happens(50);
        if (coordinated) life.at(4, 14, () -> meetings.coordinate(file));
        if (life.happens(33)) life.at(6, 13, () -> meetings.meet(file, Outcome.NO_SHOW));
        life.at(9, 10, () -> meetings.meet(file, Outcome.HELD));
        life.at(9, 11, () -> support.goal(file, Horizon.SHORT));
        life.at(12, 13, () -> waves.answer(file));
    }

    private void assess(CaseFileId file) {
        life.at(14, 9, () -> ending.move(file, Phase.ASSESSMENT));
        life.at(18, 13, () -> meetings.meet(file, Outcome.HELD));
        if (!coordinated) life.at(21, 10, () -> meetings.coordinate(file));
        life.at(24, 11, () -> support.goal(file, Horizon.LONG));
        life.at(24, 14, () -> support.recommend(file));
        if (life.happens(50)) life.at(24, 15, () -> support.advise(file));
        if (life.happens(33)) life.at(32, 9, () -> meetings.meet(file, Outcome.CANCELLED_BY_CITIZEN));
        life.at(38, 12, () -> meetings.meet(file, Outcome.HELD));
        life.at(52, 12, () -> meetings.meet(file, life.happens(12) ? Outcome.NO_SHOW : Outcome.HELD));
        life.at(53, 9, () -> support.lookBack(file));
    }

    private void transition(CaseFileId file) {
        life.at(66, 10, () -> ending.move(file, Phase.TRANSITION));
        life.at(67, 13, () -> meetings.meet(file, Outcome.HELD));
        life.at(70, 9, () -> ending.handOver(file, false));
    }

    private void close(CaseFileId file) {
        life.at(100, 10, () -> support.lookBack(file));
        life.at(104, 10, () -> ending.prepare(file));
        life.at(105, 14, () -> ending.close(file));
        life.at(106, 10, () -> waves.answer(file));
        life.at(200, 11, () -> waves.answer(file));
    }
}
