package dk.fremskudt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.casereview.CasePackList;
import dk.fremskudt.casereview.PackState;
import dk.fremskudt.casework.CaseFileQuery;
import dk.fremskudt.casework.CaseFileScope;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.EvaluationService;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserForm;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.referral.EnquiryList;
import dk.fremskudt.referral.EnquiryOverview;
import dk.fremskudt.tenancy.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Made-up courses: once, whole after an interruption, in every state, and never in the figures of real municipalities. */
class DemoIT extends DatabaseIT {
    private static final int ALL = 13;
    /** Of the eight that are past the first wave, most are registered. */
    private static final int REGISTERED = 5;

    private static final List<String> TOWNS = List.of("holstebro", "demo");

    @Autowired
    private DemoCourses demo;

    @Autowired
    private EnquiryOverview enquiries;

    @Autowired
    private CaseFileService files;

    @Autowired
    private PartnerService partners;

    @Autowired
    private CasePackList packs;

    @Autowired
    private EvaluationService evaluation;

    @Autowired
    private Clock clock;

    @Test
    void aMunicipalityIsFilledOnceAlsoWhenItWasInterruptedAndCountsOnlyWhereItMay() throws Exception {
        TOWNS.forEach(this::people);
        var national = figures(national());
        var before = figures(national().of(990));

        demo.fill(towns(), 5);
        TOWNS.forEach(town -> assertThat(asLead(town, () -> enquiries.count(EnquiryList.ALL, "")))
                .as(town)
                .isEqualTo(5));
        demo.fill(towns(), ALL);
        demo.fill(towns(), ALL);
        for (var town : TOWNS) {
            assertThat(asLead(town, () -> enquiries.count(EnquiryList.ALL, "")))
                    .as(town)
                    .isEqualTo(ALL);
            assertThat(asLead(town, () -> files.count(CaseFileQuery.first(CaseFileScope.CLOSED, 1))))
                    .isEqualTo(2);
            assertThat(asLead(town, () -> partners.count("")))
                    .isEqualTo(asLead(
                            town,
                            () -> partners.search("", 100).stream()
                                    .map(partner -> partner.name())
                                    .distinct()
                                    .toList()
                                    .size()));
        }
        for (var state : List.of(PackState.DRAFT, PackState.CHECKED, PackState.RELEASED))
            assertThat(asLead("demo", () -> packs.count(Set.of(state))))
                    .as(state.name())
                    .isEqualTo(1);

        // Facts reach evaluation a moment after they were stored.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(registered(figures(national().of(990))))
                        .isGreaterThanOrEqualTo(registered(before) + REGISTERED));
        assertThat(figures(national())).isEqualTo(national);
        assertThat(registered(figures(national().of(661)))).isZero();
        assertThat(root().queryForObject("select count(*) from evaluation.course where tenant_id = 661", Integer.class))
                .isZero();
    }

    private void people(String slug) {
        WorkAs.system(tenancy.bySlug(slug).orElseThrow().id(), Role.OPERATOR, () -> {
            for (var name : List.of("caseworker", "caseworker2", "lead"))
                users.provision(
                        name,
                        new UserForm(
                                "Demo " + name, null, null, null, name.equals("lead") ? Role.LEAD : Role.CASEWORKER),
                        "a long enough password");
        });
    }

    private List<Tenant> towns() {
        return TOWNS.stream().map(slug -> tenancy.bySlug(slug).orElseThrow()).toList();
    }

    private Selection national() {
        var today = LocalDate.now(clock);
        return new Selection(Set.of(), today.minusYears(2), today, Cohort.ALL, Disclosure.INTERNAL);
    }

    private Figures figures(Selection selection) {
        return asEvaluator(() -> evaluation.figures(selection));
    }

    private static int registered(Figures figures) {
        return figures.coverage().stream()
                .mapToInt(one -> one.registered() == null ? 0 : one.registered())
                .sum();
    }
}
