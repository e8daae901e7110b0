package dk.fremskudt.programme;

import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.Organisation;
import dk.fremskudt.programme.ProgrammeModel.People;
import dk.fremskudt.programme.ProgrammeModel.Tasks;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import dk.fremskudt.programme.field.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a model is whole: all four aspects filled (M38), references that lead somewhere, codes that are one of a kind,
 * an owner on the social and on the employment side or a reason (M20). Says the same about a file and about a draft.
 */
public final class ModelCheck {
    private final Set<String> units;
    private final Set<String> sites;
    private final List<Shortcoming> found = new ArrayList<>();

    private ModelCheck(MunicipalityProfile profile, LocalDate asOf) {
        units = Set.copyOf(
                profile.tree(asOf).all().stream().map(DepartmentTree.Unit::id).toList());
        sites = Set.copyOf(
                profile.sites().stream().map(MunicipalityProfile.Site::id).toList());
    }

    public static List<Shortcoming> of(ProgrammeModel model, MunicipalityProfile profile) {
        var check = new ModelCheck(profile, LocalDate.MAX);
        check.text("/title", model.title());
        check.tasks(model.tasks());
        check.organisation(model.organisation());
        check.people(model.people(), model.tools());
        check.tools(model.tools());
        return List.copyOf(check.found);
    }

    private void tasks(Tasks tasks) {
        text("/tasks/outreachFocus", tasks.outreachFocus());
        filled("/tasks/outreachChannels", tasks.outreachChannels());
        filled("/tasks/targetGroups", tasks.targetGroups());
        codes("/tasks/targetGroups", tasks.targetGroups(), ProgrammeModel.TargetGroup::code);
        each("/tasks/targetGroups", tasks.targetGroups(), (at, group) -> {
            text(at + "/label", group.label());
            text(at + "/description", group.description());
            filled(at + "/inclusion", group.inclusion());
            ordered(at, group.ageFrom(), group.ageTo(), "programme.check.ages");
        });
        codes("/tasks/efforts", tasks.efforts(), ProgrammeModel.Effort::code);
        var groups = ids(tasks.targetGroups(), ProgrammeModel.TargetGroup::code);
        each("/tasks/efforts", tasks.efforts(), (at, effort) -> {
            text(at + "/label", effort.label());
            known(at + "/targetGroups", effort.targetGroups(), groups, "programme.check.noTargetGroup");
        });
        filled("/tasks/phases", tasks.phases());
        codes("/tasks/phases", tasks.phases(), phase -> code(phase.code()));
        if (tasks.courseLengthMonths() < 1) add("/tasks/courseLengthMonths", "programme.check.courseLength");
        deadlines(tasks.deadlines());
        for (int wave = 1; wave <= 3; wave++) {
            int number = wave;
            if (tasks.waves().stream().filter(rule -> rule.number() == number).count() != 1) {
                add("/tasks/waves", "programme.check.wave", number);
            }
        }
        filled("/tasks/questionnaires", tasks.questionnaires());
        text("/tasks/aftercare/rule", tasks.aftercare().rule());
        text("/tasks/communicationPlan", tasks.communicationPlan());
        text("/tasks/economy", tasks.economy());
    }

    private void deadlines(List<DeadlineRule> deadlines) {
        codes("/tasks/deadlines", deadlines, rule -> code(rule.code()));
        if (deadlines.stream().noneMatch(rule -> rule.code() == DeadlineCode.FIRST_CONTACT)) {
            add("/tasks/deadlines", "programme.check.firstContact");
        }
        each("/tasks/deadlines", deadlines, (at, rule) -> chosen(at + "/code", rule.code()));
    }

    private void organisation(Organisation organisation) {
        filled("/organisation/anchoring", organisation.anchoring());
        known("/organisation/anchoring", organisation.anchoring(), units, "programme.check.noUnit");
        text("/organisation/anchoringText", organisation.anchoringText());
        unit("/organisation/socialOwner", organisation.socialOwner());
        unit("/organisation/employmentOwner", organisation.employmentOwner());
        boolean bothOwners = organisation.socialOwner() != null && organisation.employmentOwner() != null;
        if (!bothOwners && isBlank(organisation.ownerNote())) add("/organisation", "programme.check.owners");
        text("/organisation/managementLine", organisation.managementLine());
        chosen("/organisation/variant", organisation.variant());
        filled("/organisation/placements", organisation.placements());
        each("/organisation/placements", organisation.placements(), (at, placement) -> {
            if (!sites.contains(placement.site())) add(at + "/site", "programme.check.noSite", placement.site());
            ordered(at, placement.daysFrom(), placement.daysTo(), "programme.check.days");
        });
        text("/organisation/placementText", organisation.placementText());
        filled("/organisation/meetings", organisation.meetings());
        each("/organisation/meetings", organisation.meetings(), (at, meeting) -> {
            text(at + "/label", meeting.label());
            if (meeting.everyWeeks() < 1) add(at + "/everyWeeks", "programme.check.everyWeeks");
        });
        filled("/organisation/mayRefer", organisation.mayRefer());
    }

    private void people(People people, Tools tools) {
        if (people.caseworkers() < 1) add("/people/caseworkers", "programme.check.caseworkers");
        filled("/people/staff", people.staff());
        each("/people/staff", people.staff(), (at, staff) -> unit(at + "/unit", staff.unit()));
        int sum = people.staff().stream()
                .mapToInt(ProgrammeModel.UnitStaff::caseworkers)
                .sum();
        if (sum != people.caseworkers()) {
            add("/people/caseworkers", "programme.check.staffSum", people.caseworkers(), sum);
        }
        text("/people/staffing", people.staffing());
        chosen("/people/contactForm", people.contactForm());
        filled("/people/roles", people.roles());
        codes("/people/roles", people.roles(), ProgrammeModel.WorkerRole::code);
        var bases = ids(tools.legalBases(), ProgrammeModel.LegalBasis::code);
        each("/people/grants", people.grants(), (at, grant) -> {
            chosen(at + "/role", grant.role());
            known(at + "/legalBases", grant.legalBases(), bases, "programme.check.noLegalBasis");
        });
        filled("/people/qualifications", people.qualifications());
    }

    private void tools(Tools tools) {
        var categories = tools.screening().categories();
        text("/tools/screening/guidance", tools.screening().guidance());
        filled("/tools/screening/categories", categories);
        codes("/tools/screening/categories", categories, ProgrammeModel.Category::code);
        var criteria = categories.stream().flatMap(c -> c.criteria().stream()).toList();
        // Unique over all categories, though a screening keeps a tick by category and criterion: one code is one
        // criterion.
        var seen = new HashSet<String>();
        each("/tools/screening/categories", categories, (at, category) -> {
            text(at + "/label", category.label());
            filled(at + "/criteria", category.criteria());
            codes(at + "/criteria", category.criteria(), ProgrammeModel.Criterion::code, seen);
        });
        if (tools.screening().adviseFrom() < 1 || tools.screening().adviseFrom() > Math.max(1, criteria.size())) {
            add("/tools/screening/adviseFrom", "programme.check.adviseFrom", criteria.size());
        }
        filled("/tools/methods", tools.methods());
        codes("/tools/methods", tools.methods(), ProgrammeModel.Method::code);
        filled("/tools/templates", tools.templates());
        codes("/tools/templates", tools.templates(), ProgrammeModel.Template::code);
        filled("/tools/legalBases", tools.legalBases());
        codes("/tools/legalBases", tools.legalBases(), ProgrammeModel.LegalBasis::code);
        each("/tools/legalBases", tools.legalBases(), (at, basis) -> chosen(at + "/kind", basis.kind()));
        filled("/tools/placeTypes", tools.placeTypes());
        codes("/tools/placeTypes", tools.placeTypes(), ProgrammeModel.PlaceType::code);
    }

    private void text(String at, @Nullable String text) {
        if (isBlank(text)) add(at, "programme.check.blank", new FieldName(at));
    }

    private void filled(String at, Collection<?> list) {
        if (list.isEmpty()) add(at, "programme.check.emptyList", new FieldName(at));
    }

    /** What a draft leaves open, or what once stood there and is none of the set, reads as nothing. */
    private void chosen(String at, @Nullable ModelCode value) {
        if (value == null) add(at, "programme.check.choice", new FieldName(at));
    }

    private void unit(String at, @Nullable String unit) {
        if (unit != null && !units.contains(unit)) add(at, "programme.check.noUnit", unit);
    }

    private void known(String at, List<String> used, Set<String> known, String key) {
        for (int i = 0; i < used.size(); i++) {
            if (!known.contains(used.get(i))) add(at + "/" + i, key, used.get(i));
        }
    }

    private void ordered(String at, @Nullable Integer from, @Nullable Integer to, String key) {
        if (from != null && to != null && from > to) add(at, key, from, to);
    }

    private <T> void codes(String at, List<T> list, Function<T, String> code) {
        codes(at, list, code, new HashSet<>());
    }

    private <T> void codes(String at, List<T> list, Function<T, String> code, Set<String> seen) {
        each(at, list, (place, element) -> {
            var value = code.apply(element);
            if (!value.matches(Code.FORM)) add(place, "programme.check.badCode", value);
            else if (!seen.add(value)) add(place, "programme.check.sameCode", value);
        });
    }

    private static String code(@Nullable ModelCode value) {
        return value == null ? "" : value.code();
    }

    private interface Visitor<T> {
        void visit(String at, T element);
    }

    private static <T> void each(String at, List<T> list, Visitor<T> visitor) {
        for (int i = 0; i < list.size(); i++) visitor.visit(at + "/" + i, list.get(i));
    }

    private static <T> Set<String> ids(List<T> list, Function<T, String> id) {
        return Set.copyOf(list.stream().map(id).collect(Collectors.toSet()));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private void add(String pointer, String key, Object... arguments) {
        found.add(new Shortcoming(pointer, key, arguments));
    }
}
