package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casework.DeadlineStatus;
import dk.fremskudt.identity.Role;
import dk.fremskudt.referral.EnquiryList;
import dk.fremskudt.referral.EnquiryOverview;
import dk.fremskudt.scenario.EnquiryScenario;
import dk.fremskudt.tenancy.TenantId;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** A municipality that counts its first contact in days of any kind and wants no other deadline. */
class OwnDeadlinesIT extends DatabaseIT {
    private static final String HOME = "fristrup";
    private static final LocalDate FRIDAY = LocalDate.of(2024, Month.JUNE, 7);

    @Autowired
    private ProgrammeService programme;

    @Autowired
    private EnquiryOverview overview;

    @BeforeEach
    void aMunicipalityWithDeadlinesOfItsOwn() {
        if (tenancy.bySlug(HOME).isPresent()) return;
        tenancy.provision(new TenantId(897), HOME, "Fristrup Kommune", true, null);
        var model = asAdmin("rudersdal", () -> programme.inForce(FRIDAY).orElseThrow())
                .model();
        as(HOME, Role.ADMIN, () -> programme.publish(1, FRIDAY, withOwnDeadlines(model)));
    }

    @Test
    void calendarDaysRunOverTheWeekendAndADeadlineTurnedOffIsNone() {
        var caseworker = person(HOME, Role.CASEWORKER);
        var name = EnquiryScenario.familyName();
        var enquiry = anEnquiry().about("Mette", name).by(caseworker).on(FRIDAY).registered();
        assertThat(enquiry.details().contactDue()).isEqualTo(FRIDAY.plusDays(3));
        assertThat(enquiry.details().reply().due()).isNull();
        var yearsLater = FRIDAY.plusYears(2);
        on(
                yearsLater,
                () -> as(caseworker, () -> {
                    assertThat(overview.count(EnquiryList.LATE, name)).isOne();
                    assertThat(overview.count(EnquiryList.UNANSWERED, name)).isZero();
                    assertThat(overview.count(EnquiryList.ANSWER_LATE, name)).isZero();
                }));
        assertThat(aCourse().by(caseworker).on(FRIDAY).deadlines())
                .extracting(DeadlineStatus::due)
                .containsExactly(FRIDAY.plusDays(3));
    }

    private static ProgrammeModel withOwnDeadlines(ProgrammeModel model) {
        var tree = ModelJson.tree(model);
        for (var each : tree.at("/tasks/deadlines")) {
            var rule = (ObjectNode) each;
            rule.put("workingDays", false).put("days", 3);
            if (!rule.path("code").asString().equals("first_contact")) rule.put("strictness", "OFF");
        }
        return ModelJson.read(tree, ProgrammeModel.class);
    }
}
