package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.ModelDraft;
import dk.fremskudt.programme.MunicipalityProfile;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeModel.LegalBasisKind;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The form of one of the four aspects, every dimension of it, with guidance where a choice is made (M39-M41). */
final class AspectFields extends Div {
    private final ModelDraft draft;
    private final MunicipalityProfile profile;
    private final LocalDate today;
    private final NodeFields form;

    AspectFields(Aspect aspect, ModelDraft draft, MunicipalityProfile profile, LocalDate today, Runnable changed) {
        this.draft = draft;
        this.profile = profile;
        this.today = today;
        var whole = new NodeFields(draft, ProgrammeModel.class, draft.root(), changed);
        this.form = whole.below(aspect.name().toLowerCase(Locale.ROOT));
        addClassName("model-form");
        switch (aspect) {
            case TASKS -> tasks(whole);
            case ORGANISATION -> organisation();
            case PEOPLE -> people();
            case TOOLS -> tools();
        }
    }

    private void tasks(NodeFields whole) {
        add(
                whole.text("title"),
                form.area("outreachFocus"),
                form.lines("outreachChannels"),
                guidance("programme.guidance.targetGroups"),
                form.cards(
                        "targetGroups",
                        group -> List.of(
                                group.text("label"),
                                group.area("description"),
                                group.number("ageFrom"),
                                group.number("ageTo"),
                                group.flag("ageApproximate"),
                                group.lines("inclusion"),
                                group.lines("exclusion"))),
                form.cards(
                        "efforts",
                        effort -> List.of(
                                effort.text("label"),
                                effort.text("staff"),
                                effort.text("place"),
                                effort.choices("targetGroups", draft.labels("/tasks/targetGroups")))),
                form.cards("phases", phase -> List.of(phase.choice("code"), phase.text("label"), phase.lines("steps"))),
                form.number("courseLengthMonths"),
                guidance("programme.guidance.deadlines"),
                form.cards(
                        "deadlines",
                        blank -> blank.put("days", 2).put("strictness", Strictness.SOFT.code()),
                        rule -> List.of(
                                rule.choice("code"),
                                rule.text("label"),
                                rule.number("days"),
                                rule.flag("workingDays"),
                                rule.choice("strictness"))),
                waves(),
                form.lines("questionnaires"),
                aftercare(),
                form.number("expectedCourses"),
                form.area("communicationPlan"),
                form.area("economy"));
    }

    /** Three, no more and no fewer: only when they fall due is the municipality's own. */
    private Component waves() {
        var waves = group("waves");
        for (var rule : form.each("waves")) {
            waves.add(row(rule.text("label"), rule.number("monthsAfter"), rule.choice("anchor")));
        }
        return waves;
    }

    private Component aftercare() {
        var rule = form.below("aftercare");
        var group = group("aftercare");
        group.add(row(rule.flag("offered"), rule.number("everyMonths"), rule.number("forMonths")), rule.area("rule"));
        return group;
    }

    private void organisation() {
        add(
                guidance("programme.guidance.anchoring"),
                form.choices("anchoring", units()),
                form.area("anchoringText"),
                form.choice("socialOwner", units()),
                form.choice("employmentOwner", units()),
                form.area("ownerNote"),
                form.area("managementLine"),
                form.choice("variant"),
                guidance("programme.guidance.placement"),
                form.cards(
                        "placements",
                        place -> List.of(
                                place.choice("site", sites()),
                                place.text("host"),
                                place.flag("ownPremises"),
                                place.number("daysFrom"),
                                place.number("daysTo"))),
                form.area("placementText"),
                form.cards(
                        "meetings",
                        blank -> blank.put("everyWeeks", 2),
                        meeting -> List.of(
                                meeting.text("label"), meeting.number("everyWeeks"), meeting.lines("participants"))),
                form.lines("mayRefer"));
    }

    private void people() {
        add(
                form.cards(
                        "staff",
                        blank -> blank.put("caseworkers", 1),
                        staff -> List.of(staff.choice("unit", units()), staff.number("caseworkers"))),
                form.area("staffing"),
                form.choice("contactForm"),
                labels("roles"),
                form.cards(
                        "grants",
                        grant -> List.of(
                                grant.choice("role"),
                                grant.choices("legalBases", draft.labels("/tools/legalBases")),
                                grant.number("limitKroner"),
                                grant.text("note"))),
                form.lines("qualifications"));
    }

    private void tools() {
        var screening = form.below("screening");
        var group = group("screening");
        group.add(
                guidance("programme.guidance.screening"),
                screening.flag("mandatory"),
                screening.area("guidance"),
                screening.number("adviseFrom"),
                screening.cards(
                        "categories",
                        category -> List.of(
                                category.text("label"),
                                category.cards("criteria", criterion -> List.of(criterion.text("label"))))));
        add(
                group,
                labels("methods"),
                labels("templates"),
                form.cards(
                        "legalBases",
                        blank -> blank.put("kind", LegalBasisKind.ADVICE.code()),
                        basis -> List.of(basis.text("label"), basis.choice("kind"))),
                labels("placeTypes"));
    }

    private NodeCards labels(String field) {
        return form.cards(field, element -> List.of(element.text("label")));
    }

    private Map<String, String> units() {
        var units = new LinkedHashMap<String, String>();
        var tree = profile.tree(today);
        tree.all().forEach(unit -> units.put(unit.id(), String.join(" · ", tree.path(unit.id()))));
        return units;
    }

    private Map<String, String> sites() {
        var sites = new LinkedHashMap<String, String>();
        profile.sites().forEach(site -> sites.put(site.id(), site.name()));
        return sites;
    }

    private static Component guidance(String key) {
        var icon = VaadinIcon.LIGHTBULB.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var guidance = new Div(icon, new Paragraph(t(key)));
        guidance.addClassNames("model-guidance", "wide");
        return guidance;
    }

    private static Div group(String field) {
        var group = new Div(new H3(NodeFields.label(field)));
        group.addClassNames("model-group", "wide");
        return group;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("node-card-fields");
        return row;
    }
}
