package dk.fremskudt.referral;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.scenario.EnquiryScenario.TICKED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.identity.Role;
import dk.fremskudt.scenario.EnquiryScenario;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Screening by Rudersdal's own form, and the decision that a person takes. Its young are from 17 to 29 years. */
class ScreeningIT extends DatabaseIT {
    private static final String HOME = "rudersdal";
    private static final LocalDate TODAY = LocalDate.of(2024, Month.JUNE, 10);

    @Autowired
    private ScreeningService screening;

    @Autowired
    private CaseFileService files;

    @Test
    void aDecisionHasAReasonAndWhatItsOutcomeNeeds() {
        var enquiry = anEnquiryToday();
        refused("referral.reason.missing", () -> enquiry.decided(decision(Outcome.NO_ACTION, null, " ", null)));
        refused("referral.group.missing", () -> enquiry.decided(decision(Outcome.OUTREACH, null, "Ja", null)));
        refused("referral.group.missing", () -> enquiry.decided(decision(Outcome.OUTREACH, " ", "Ja", null)));
        refused("referral.group.unknown", () -> enquiry.decided(decision(Outcome.OUTREACH, "astronauts", "Ja", null)));
        refused(
                "referral.group.unknown",
                () -> enquiry.decided(decision(Outcome.NO_ACTION, "astronauts", "Nej", null)));
        refused("referral.service.missing", () -> enquiry.decided(decision(Outcome.OTHER_SERVICE, null, "Nej", " ")));
        enquiry.decided(decision(Outcome.OTHER_SERVICE, null, "Nej", "Bostøtte"));
        assertThat(enquiry.details().decided().otherService()).isEqualTo("Bostøtte");
    }

    @Test
    void theMandatoryFormIsLeftOutOnlyWhereNoCourseOpensAndOnlyWithAReason() {
        var enquiry = anEnquiryToday();
        refused(
                "referral.form.mandatory",
                () -> enquiry.decided(skipped(Outcome.OUTREACH, "lost_contact", "Kender sagen")));
        refused("referral.form.skipped", () -> enquiry.decided(skipped(Outcome.NO_ACTION, null, " ")));
        enquiry.decided(skipped(Outcome.NO_ACTION, null, "Handler ikke om en borger"));
        assertThat(enquiry.sheet().skipReason()).isEqualTo("Handler ikke om en borger");
    }

    @Test
    void aFormGoneThroughWhereNothingFitsIsNotLeftOut() {
        var enquiry = anEnquiryToday()
                .decided(new ScreeningDecision(
                        Outcome.NO_ACTION, null, "Nej", Set.of(ScreeningAdvice.NONE_FITS), null, null));
        assertThat(enquiry.sheet().ticked()).containsExactly(ScreeningAdvice.NONE_FITS);
    }

    @Test
    void onlyCriteriaOfTheMunicipalitysFormAreKept() {
        var enquiry = anEnquiryToday().ticked(Set.of("category_2.housing", "category_9.magic"));
        assertThat(enquiry.sheet().ticked()).containsExactly("category_2.housing");
    }

    @Test
    void whatIsDecidedIsDecided() {
        var enquiry = anEnquiryToday().decided(Outcome.CASEWORKER_ALERTED);
        refused("referral.decided.already", enquiry::taken);
        refused("referral.decided.already", () -> enquiry.ticked(TICKED));
        refused("referral.decided.already", () -> enquiry.decided(Outcome.NO_ACTION));
        assertThat(enquiry.details().decided().outcome()).isEqualTo(Outcome.CASEWORKER_ALERTED);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, names = "OUTREACH", mode = EnumSource.Mode.EXCLUDE)
    void onlyOutreachCaseworkOpensACourseWhateverGroupTheCitizenBelongsTo(Outcome outcome) {
        var enquiry = anEnquiryToday().decided(decision(outcome, "lost_contact", "Nej", "Bostøtte"));
        assertThat(asCaseworker(HOME, () -> files.ofEnquiry(enquiry.id()))).isEmpty();
        assertThat(enquiry.details().decided().targetGroup()).isEqualTo("lost_contact");
    }

    @Test
    void beforeTheMunicipalityHadAModelNothingIsScreened() {
        var enquiry = anEnquiry().by(person(HOME, Role.CASEWORKER)).on(LocalDate.of(2011, Month.DECEMBER, 31));
        refused("referral.programme.none", () -> enquiry.ticked(TICKED));
        refused("referral.programme.none", () -> enquiry.decided(Outcome.NO_ACTION));
        // The usual deadlines hold all the same: New Year is no working time.
        assertThat(enquiry.details().contactDue()).isEqualTo(LocalDate.of(2012, Month.JANUARY, 3));
        enquiry.on(LocalDate.of(2012, Month.JANUARY, 1)).ticked(TICKED);
        assertThat(enquiry.details().status()).isEqualTo(EnquiryStatus.SCREENING);
    }

    @Test
    void anEnquiryThatIsNotHereIsUnknown() {
        var nowhere = new EnquiryId(UUID.randomUUID());
        var elsewhere = anEnquiryToday().id();
        asCaseworker("aarhus", () -> {
            refused("referral.unknown", () -> screening.sheet(nowhere));
            refused("referral.unknown", () -> screening.sheet(elsewhere));
            refused("referral.unknown", () -> screening.tick(elsewhere, 0, TICKED));
        });
    }

    @ParameterizedTest
    @CsvSource({
        // the day before and the day of a seventeenth and a thirtieth birthday
        "1106074118, true",
        "1006074118, false",
        "1106943118, false",
        "1006943118, true"
    })
    void whoIsTooYoungOrTooOldForAGroupIsPointedOut(String cpr, boolean outside) {
        var enquiry = anEnquiryToday()
                .about(new CitizenForm("Mette", EnquiryScenario.familyName(), cpr, null, null, null, null, null));
        assertThat(ageOutside(enquiry).contains("young")).isEqualTo(outside);
        assertThat(ageOutside(enquiry)).doesNotContain("lost_contact");
    }

    @Test
    void whoWasBornOnALeapDayIsSeventeenOnTheFirstOfMarch() {
        var enquiry = anEnquiry()
                .by(person(HOME, Role.CASEWORKER))
                .about(new CitizenForm(
                        "Mette", EnquiryScenario.familyName(), "2902085118", null, null, null, null, null))
                .at(LocalDate.of(2025, Month.FEBRUARY, 28).atTime(23, 59));
        assertThat(ageOutside(enquiry)).contains("young");
        assertThat(ageOutside(enquiry.at(LocalDate.of(2025, Month.MARCH, 1).atStartOfDay())))
                .isEmpty();
    }

    @Test
    void whoseAgeNobodyKnowsIsInsideEveryGroup() {
        assertThat(ageOutside(anEnquiryToday())).isEmpty();
    }

    private Set<String> ageOutside(EnquiryScenario enquiry) {
        return enquiry.sheet().ageOutside();
    }

    private EnquiryScenario anEnquiryToday() {
        return anEnquiry().by(person(HOME, Role.CASEWORKER)).on(TODAY);
    }

    private static ScreeningDecision decision(
            Outcome outcome, @Nullable String group, String reason, @Nullable String service) {
        return new ScreeningDecision(outcome, group, reason, TICKED, null, service);
    }

    private static ScreeningDecision skipped(Outcome outcome, @Nullable String group, String why) {
        return new ScreeningDecision(outcome, group, "Nej", Set.of(), why, null);
    }
}
