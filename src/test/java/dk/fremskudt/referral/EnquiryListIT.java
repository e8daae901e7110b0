package dk.fremskudt.referral;

import static dk.fremskudt.referral.EnquiryList.ALL;
import static dk.fremskudt.referral.EnquiryList.ANSWER_LATE;
import static dk.fremskudt.referral.EnquiryList.DECIDED;
import static dk.fremskudt.referral.EnquiryList.ELIGIBLE_OUTSIDE;
import static dk.fremskudt.referral.EnquiryList.LATE;
import static dk.fremskudt.referral.EnquiryList.MINE;
import static dk.fremskudt.referral.EnquiryList.NEW;
import static dk.fremskudt.referral.EnquiryList.OPEN;
import static dk.fremskudt.referral.EnquiryList.SCREENING;
import static dk.fremskudt.referral.EnquiryList.UNANSWERED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.scenario.EnquiryScenario;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/**
 * Which enquiries stand in which list. Rudersdal contacts the citizen within two working days and answers the partner
 * within five.
 */
class EnquiryListIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate MONDAY = LocalDate.of(2024, Month.JUNE, 10);
    private static final LocalDate CONTACT_DUE = MONDAY.plusDays(2);
    private static final LocalDate ANSWER_DUE = MONDAY.plusDays(7);

    @Autowired
    private EnquiryOverview overview;

    private SignedIn anna;
    private SignedIn bo;
    private String name;

    @BeforeEach
    void twoCaseworkersWithoutEnquiries() {
        anna = newPerson(HOME, Role.CASEWORKER);
        bo = newPerson(HOME, Role.CASEWORKER);
        name = EnquiryScenario.familyName();
    }

    @Test
    void mineAreTheOpenOnesThatOneTookAndThoseThatOneRegisteredAndNobodyTook() {
        var registered = enquiry(anna).id();
        var takenByBo = enquiry(anna).by(bo).taken().id();
        var taken = enquiry(bo).by(anna).taken().id();
        enquiry(anna).taken().decided(Outcome.NO_ACTION);
        enquiry(bo);
        assertThat(mine(anna)).containsExactlyInAnyOrder(registered, taken);
        assertThat(mine(bo)).hasSize(2).contains(takenByBo);
        assertThat(as(anna, () -> overview.count(MINE, ""))).isEqualTo(2);
        assertThat(as(anna, () -> overview.counts(Set.of(MINE)))).containsEntry(MINE, 2);
    }

    @Test
    void anEnquiryGoesFromNewThroughScreeningToDecided() {
        var enquiry = hers();
        assertThat(standsIn(MONDAY)).contains(OPEN, NEW).doesNotContain(SCREENING, DECIDED);
        enquiry.ticked(Set.of());
        assertThat(standsIn(MONDAY)).contains(OPEN, SCREENING).doesNotContain(NEW, DECIDED);
        enquiry.decided(Outcome.NO_ACTION);
        assertThat(standsIn(MONDAY)).contains(DECIDED, ALL).doesNotContain(OPEN, NEW, SCREENING);
    }

    @Test
    void anOpenEnquiryIsLateFromTheDayAfterTheContactWasDue() {
        var enquiry = hers();
        assertThat(standsIn(CONTACT_DUE)).doesNotContain(LATE);
        assertThat(row(CONTACT_DUE).contactLate()).isFalse();
        assertThat(standsIn(CONTACT_DUE.plusDays(1))).contains(LATE);
        assertThat(row(CONTACT_DUE.plusDays(1)).contactLate()).isTrue();
        enquiry.on(CONTACT_DUE.plusDays(1)).decided(Outcome.NO_ACTION);
        assertThat(standsIn(CONTACT_DUE.plusDays(1))).doesNotContain(LATE);
        assertThat(row(CONTACT_DUE.plusDays(1)).contactLate()).isFalse();
    }

    @Test
    void thePartnerWaitsUntilSomebodyAnswersWhateverIsDecided() {
        var enquiry = hers().decided(Outcome.NO_ACTION);
        assertThat(standsIn(ANSWER_DUE)).contains(UNANSWERED).doesNotContain(ANSWER_LATE);
        assertThat(standsIn(ANSWER_DUE.plusDays(1))).contains(UNANSWERED, ANSWER_LATE);
        assertThat(row(MONDAY).replyWaits()).isTrue();
        enquiry.answered();
        assertThat(standsIn(ANSWER_DUE.plusDays(1))).doesNotContain(UNANSWERED, ANSWER_LATE);
        assertThat(row(MONDAY).replyWaits()).isFalse();
    }

    @Test
    void whoBelongsToATargetGroupAndIsLeftOutsideIsToldOf() {
        hers().decided(outside("lost_contact"));
        assertThat(standsIn(MONDAY)).contains(ELIGIBLE_OUTSIDE);
        name = EnquiryScenario.familyName();
        hers().decided(outside(null));
        assertThat(standsIn(MONDAY)).doesNotContain(ELIGIBLE_OUTSIDE);
        name = EnquiryScenario.familyName();
        hers().accepted();
        assertThat(standsIn(MONDAY)).doesNotContain(ELIGIBLE_OUTSIDE);
    }

    @Test
    void whoeverTakesAnEnquiryAnswersForItAndWhoeverDecidesOneThatNobodyTookDoes() {
        assertThat(hers().by(bo).taken().by(anna).ticked(Set.of()).details().responsible())
                .isEqualTo(bo.user());
        name = EnquiryScenario.familyName();
        assertThat(hers().by(bo).ticked(Set.of()).details().responsible()).isEqualTo(bo.user());
        name = EnquiryScenario.familyName();
        assertThat(hers().taken().by(bo).decided(Outcome.NO_ACTION).details().responsible())
                .isEqualTo(anna.user());
        name = EnquiryScenario.familyName();
        var decided = hers().by(bo).decided(Outcome.NO_ACTION).details();
        assertThat(decided.responsible()).isEqualTo(bo.user());
        assertThat(decided.registeredBy()).isEqualTo(anna.user());
        assertThat(decided.decided().by()).isEqualTo(bo.user());
    }

    private static ScreeningDecision outside(@Nullable String group) {
        return new ScreeningDecision(
                Outcome.ORDINARY_CASEWORK, group, "Har allerede hjælp", EnquiryScenario.TICKED, null, null);
    }

    /** Which of all lists hold the enquiry that the test is about. */
    private Set<EnquiryList> standsIn(LocalDate today) {
        var lists = EnumSet.noneOf(EnquiryList.class);
        on(
                today,
                () -> as(bo, () -> {
                    for (var list : EnquiryList.values()) {
                        int count = overview.count(list, name);
                        assertThat(overview.list(list, name, PageRequest.of(0, 10)))
                                .hasSize(count);
                        if (count > 0) lists.add(list);
                    }
                }));
        return lists;
    }

    private EnquiryRow row(LocalDate today) {
        return on(today, () -> as(bo, () -> overview.list(ALL, name, PageRequest.of(0, 10))))
                .getFirst();
    }

    private List<EnquiryId> mine(SignedIn who) {
        return as(who, () -> overview.list(MINE, "", PageRequest.of(0, 10))).stream()
                .map(EnquiryRow::id)
                .toList();
    }

    private EnquiryScenario hers() {
        return anEnquiry().about("Mette", name).by(anna).on(MONDAY).registered();
    }

    private EnquiryScenario enquiry(SignedIn who) {
        return anEnquiry().by(who).on(MONDAY).registered();
    }
}
