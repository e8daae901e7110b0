package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.GrantCompetence;
import dk.fremskudt.programme.field.ModelField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a draft says it lacks. That a file says the same is told by the tests of the folders. */
class ModelCheckTest {
    @Test
    void anEmptyModelHasTheCommonGroundAndLacksTheRest() {
        var empty = EmptyModel.create();
        assertThat(empty.tasks().courseLengthMonths()).isEqualTo(3);
        assertThat(empty.tasks().deadline(DeadlineCode.FIRST_CONTACT))
                .hasValueSatisfying(rule -> assertThat(rule.days()).isEqualTo(2));
        assertThat(empty.tasks().waves())
                .extracting(ProgrammeModel.WaveRule::monthsAfter)
                .containsExactly(0, 0, 3);
        assertThat(lacking(new ModelDraft(empty)))
                .contains("/title", "/tasks/targetGroups", "/organisation", "/people/staff", "/tools/methods")
                .doesNotContain("/tasks/deadlines", "/tasks/waves", "/organisation/variant", "/people/contactForm");
    }

    @Test
    void whatIsStillToBeChosenIsAskedFor() {
        var draft = new ModelDraft(EmptyModel.create());
        draft.aspect(Aspect.TASKS).withArrayProperty("deadlines").add(ModelField.blank(DeadlineRule.class));
        draft.aspect(Aspect.PEOPLE).withArrayProperty("grants").add(ModelField.blank(GrantCompetence.class));
        draft.aspect(Aspect.ORGANISATION).putNull("variant");
        assertThat(lacking(draft))
                .contains("/tasks/deadlines/1/code", "/people/grants/0/role", "/organisation/variant");
        assertThat(ModelCheck.of(draft.model(), MunicipalityProfile.UNKNOWN))
                .filteredOn(lack -> lack.pointer().equals("/organisation/variant"))
                .extracting(lack -> lack.sentence(Texts.DANISH))
                .containsExactly("Vælg en gyldig værdi under organisationsform.");
    }

    @Test
    void aWholeModelLacksNothing() {
        assertThat(ModelCheck.of(Fremby.model(), Fremby.profile())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/title",
                "/tasks/outreachFocus",
                "/tasks/targetGroups/0/label",
                "/tasks/targetGroups/1/description",
                "/tasks/efforts/0/label",
                "/tasks/aftercare/rule",
                "/tasks/communicationPlan",
                "/tasks/economy",
                "/organisation/anchoringText",
                "/organisation/managementLine",
                "/organisation/placementText",
                "/organisation/meetings/1/label",
                "/people/staffing",
                "/tools/screening/guidance",
                "/tools/screening/categories/1/label"
            })
    void everyTextIsFilledIn(String place) {
        assertThat(lacking(place, "\" \"")).containsExactly(place + " blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks/outreachChannels",
                "/tasks/targetGroups/0/inclusion",
                "/tasks/phases",
                "/tasks/questionnaires",
                "/organisation/anchoring",
                "/organisation/placements",
                "/organisation/meetings",
                "/organisation/mayRefer",
                "/people/roles",
                "/people/qualifications",
                "/tools/screening/categories/0/criteria",
                "/tools/methods",
                "/tools/templates",
                "/tools/placeTypes"
            })
    void everyListHasSomethingInIt(String place) {
        assertThat(lacking(place, "[]")).containsExactly(place + " emptyList");
    }

    /** Lists that others refer to or add up. */
    @ParameterizedTest
    @ValueSource(strings = {"/tasks/targetGroups", "/people/staff", "/tools/legalBases", "/tools/screening/categories"})
    void everyListThatOthersReferToHasSomethingInIt(String place) {
        assertThat(lacking(place, "[]")).contains(place + " emptyList");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tasks/targetGroups/1",
                "/tasks/efforts/1",
                "/people/roles/1",
                "/tools/screening/categories/1",
                "/tools/screening/categories/1/criteria/1",
                "/tools/methods/1",
                "/tools/templates/1",
                "/tools/legalBases/1",
                "/tools/placeTypes/1"
            })
    void aCodeIsPlainAndOneOfAKind(String place) {
        assertThat(lacking(place + "/code", "\"Ny Kode\"")).contains(place + " badCode");
        assertThat(lacking(place.substring(0, place.length() - 1) + "0/code", "\"other_name\""))
                .doesNotContain(place + " sameCode");
        assertThat(lacking(place + "/code", codeOf(place.substring(0, place.length() - 1) + "0")))
                .contains(place + " sameCode");
    }

    @Test
    void aPhaseAndADeadlineAreThereOnce() {
        assertThat(lacking("/tasks/phases/1/code", "\"detection\"")).containsExactly("/tasks/phases/1 sameCode");
        assertThat(lacking("/tasks/deadlines/1/code", "\"first_contact\""))
                .containsExactly("/tasks/deadlines/1 sameCode");
        assertThat(lacking("/tasks/phases/1/code", "null")).containsExactly("/tasks/phases/1 badCode");
    }

    @Test
    void aCriterionHasItsCodeOnceInTheWholeForm() {
        assertThat(lacking("/tools/screening/categories/1/criteria/0/code", "\"no_show\""))
                .containsExactly("/tools/screening/categories/1/criteria/0 sameCode");
    }

    /** What stands where, and what is lacking then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/tasks/targetGroups/1/ageFrom        | 30            | /tasks/targetGroups/1 ages",
                "/tasks/targetGroups/1/ageFrom        | 29            | ",
                "/tasks/targetGroups/1/ageFrom        | null          | ",
                "/tasks/targetGroups/1/ageTo          | null          | ",
                "/tasks/efforts/0/targetGroups/1      | \"old\"       | /tasks/efforts/0/targetGroups/1 noTargetGroup",
                "/tasks/courseLengthMonths            | 0             | /tasks/courseLengthMonths courseLength",
                "/tasks/courseLengthMonths            | 1             | ",
                "/tasks/waves/2/number                | 2             | /tasks/waves wave, /tasks/waves wave",
                "/tasks/waves/2/number                | 4             | /tasks/waves wave",
                "/tasks/waves                         | []            | /tasks/waves wave, /tasks/waves wave, /tasks/waves wave",
                "/tasks/deadlines                     | []            | /tasks/deadlines firstContact",
                "/tasks/deadlines | [{\"code\": \"partner_reply\", \"label\": \"Svar\", \"days\": 3, \"workingDays\": true, \"strictness\": \"HARD\"}] | /tasks/deadlines firstContact",
                "/organisation/anchoring/2            | \"gone\"      | /organisation/anchoring/2 noUnit",
                "/organisation/socialOwner            | \"gone\"      | /organisation/socialOwner noUnit",
                "/organisation/employmentOwner        | \"gone\"      | /organisation/employmentOwner noUnit",
                "/organisation/socialOwner            | null          | /organisation owners",
                "/organisation/employmentOwner        | null          | /organisation owners",
                "/organisation/variant                | null          | /organisation/variant choice",
                "/organisation/placements/1/site      | \"gone\"      | /organisation/placements/1/site noSite",
                "/organisation/placements/2/daysFrom  | 4             | /organisation/placements/2 days",
                "/organisation/placements/2/daysFrom  | 3             | ",
                "/organisation/meetings/0/everyWeeks  | 0             | /organisation/meetings/0/everyWeeks everyWeeks",
                "/organisation/meetings/0/everyWeeks  | 1             | ",
                "/people/caseworkers                  | 3             | /people/caseworkers staffSum",
                "/people/caseworkers                  | 0             | /people/caseworkers caseworkers, /people/caseworkers staffSum",
                "/people/staff/1/unit                 | \"gone\"      | /people/staff/1/unit noUnit",
                "/people/contactForm                  | null          | /people/contactForm choice",
                "/people/grants/0/role                | null          | /people/grants/0/role choice",
                "/people/grants/1/legalBases/1        | \"gone\"      | /people/grants/1/legalBases/1 noLegalBasis",
                "/tools/screening/adviseFrom          | 0             | /tools/screening/adviseFrom adviseFrom",
                "/tools/screening/adviseFrom          | 1             | ",
                "/tools/screening/adviseFrom          | 9             | ",
                "/tools/screening/adviseFrom          | 10            | /tools/screening/adviseFrom adviseFrom",
                "/tools/legalBases/0/kind             | null          | /tools/legalBases/0/kind choice",
            })
    void whatDoesNotFitIsNamed(String place, String json, @Nullable String lacking) {
        assertThat(String.join(", ", lacking(place, json))).isEqualTo(lacking == null ? "" : lacking);
    }

    @Test
    void anOwnerOnOneSideAloneIsEnoughWhereItIsSaidWhy() {
        var alone = Fremby.with("/organisation/socialOwner", "null");
        assertThat(lacking(Fremby.with(alone, "/organisation/ownerNote", "\"Enheden er begges.\"")))
                .isEmpty();
        assertThat(lacking(Fremby.with(alone, "/organisation/ownerNote", "\" \"")))
                .containsExactly("/organisation owners");
    }

    @Test
    void oneCaseworkerIsEnough() {
        var alone = Fremby.with("/people/staff", "[{\"unit\": \"jobcenter\", \"caseworkers\": 1}]");
        assertThat(lacking(Fremby.with(alone, "/people/caseworkers", "1"))).isEmpty();
    }

    @Test
    void aFormWithoutCriteriaMayAdviseFromTheFirstThatComes() {
        var empty = Fremby.with("/tools/screening/categories", "[]");
        assertThat(lacking(Fremby.with(empty, "/tools/screening/adviseFrom", "1")))
                .containsExactly("/tools/screening/categories emptyList");
    }

    private static String codeOf(String place) {
        return ModelJson.tree(Fremby.model()).at(place + "/code").toString();
    }

    private static List<String> lacking(String place, String json) {
        return lacking(Fremby.with(place, json));
    }

    /** Where, and the last word of the sentence's key. */
    private static List<String> lacking(ProgrammeModel model) {
        return ModelCheck.of(model, Fremby.profile()).stream()
                .map(one -> one.pointer() + " " + one.key().substring(one.key().lastIndexOf('.') + 1))
                .toList();
    }

    private static List<String> lacking(ModelDraft draft) {
        return ModelCheck.of(draft.model(), MunicipalityProfile.UNKNOWN).stream()
                .map(Shortcoming::pointer)
                .toList();
    }
}
