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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
        this.form = new NodeFields(draft, draft.aspect(aspect), changed);
        addClassName("model-form");
        switch (aspect) {
            case TASKS -> tasks(new NodeFields(draft, draft.root(), changed));
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
                        coded("description")
                                .then("ageFrom", "ageTo")
                                .flags("ageApproximate")
                                .lists("inclusion", "exclusion"),
                        group -> List.of(
                                group.text("label"),
                                group.area("description"),
                                group.optionalNumber("ageFrom", 0, 120),
                                group.optionalNumber("ageTo", 0, 120),
                                group.flag("ageApproximate"),
                                group.lines("inclusion"),
                                group.lines("exclusion"))),
                form.cards(
                        "efforts",
                        coded("staff", "place").lists("targetGroups"),
                        effort -> List.of(
                                effort.text("label"),
                                effort.text("staff"),
                                effort.text("place"),
                                effort.choices("targetGroups", draft.labels("/tasks/targetGroups")))),
                form.cards(
                        "phases",
                        new Blank("code", "label").lists("steps"),
                        phase -> List.of(
                                phase.choice(
                                        "code",
                                        texts(
                                                "programme.phase.",
                                                "detection",
                                                "referral",
                                                "screening",
                                                "contact",
                                                "assessment",
                                                "transition",
                                                "follow_up",
                                                "aftercare")),
                                phase.text("label"),
                                phase.lines("steps"))),
                form.number("courseLengthMonths", 1, 60),
                guidance("programme.guidance.deadlines"),
                form.cards(
                        "deadlines",
                        new Blank("code", "label")
                                .number("days", 2)
                                .flags("workingDays")
                                .value("strictness", "SOFT"),
                        rule -> List.of(
                                rule.choice(
                                        "code",
                                        texts(
                                                "programme.deadline.",
                                                "first_contact",
                                                "coordinating_meeting",
                                                "partner_reply")),
                                rule.text("label"),
                                rule.number("days", 0, 365),
                                rule.flag("workingDays"),
                                rule.choice("strictness", texts("programme.strictness.", "HARD", "SOFT", "OFF")))),
                waves(),
                form.lines("questionnaires"),
                aftercare(),
                form.optionalNumber("expectedCourses", 0, 100_000),
                form.area("communicationPlan"),
                form.area("economy"));
    }

    /** Three, no more and no fewer: only when they fall due is the municipality's own. */
    private Component waves() {
        var waves = group("waves");
        for (var wave : form.node().get("waves")) {
            var rule = form.of((ObjectNode) wave);
            waves.add(row(
                    rule.text("label"),
                    rule.number("monthsAfter", 0, 60),
                    rule.choice("anchor", texts("programme.anchor.", "OPENING", "CLOSING"))));
        }
        return waves;
    }

    private Component aftercare() {
        var rule = form.below("aftercare");
        var group = group("aftercare");
        group.add(
                row(
                        rule.flag("offered"),
                        rule.optionalNumber("everyMonths", 1, 24),
                        rule.optionalNumber("forMonths", 1, 60)),
                rule.area("rule"));
        return group;
    }

    private void organisation() {
        add(
                guidance("programme.guidance.anchoring"),
                form.choices("anchoring", units()),
                form.area("anchoringText"),
                form.optionalChoice("socialOwner", units()),
                form.optionalChoice("employmentOwner", units()),
                form.optionalArea("ownerNote"),
                form.area("managementLine"),
                form.choice("variant", texts("programme.variant.", "new_unit", "cross_team", "within_structure")),
                guidance("programme.guidance.placement"),
                form.cards(
                        "placements",
                        new Blank("site", "host").then("daysFrom", "daysTo").flags("ownPremises"),
                        place -> List.of(
                                place.choice("site", sites()),
                                place.text("host"),
                                place.flag("ownPremises"),
                                place.optionalNumber("daysFrom", 0, 7),
                                place.optionalNumber("daysTo", 0, 7))),
                form.area("placementText"),
                form.cards(
                        "meetings",
                        new Blank("label").number("everyWeeks", 2).lists("participants"),
                        meeting -> List.of(
                                meeting.text("label"),
                                meeting.number("everyWeeks", 1, 52),
                                meeting.lines("participants"))),
                form.lines("mayRefer"));
    }

    private void people() {
        add(
                form.cards(
                        "staff",
                        new Blank("unit").number("caseworkers", 1),
                        staff -> List.of(staff.choice("unit", units()), staff.number("caseworkers", 0, 1000))),
                form.area("staffing"),
                form.choice("contactForm", texts("programme.contactForm.", "single", "pair", "team")),
                labels("roles"),
                form.cards(
                        "grants",
                        new Blank("role", "note").then("limitKroner").lists("legalBases"),
                        grant -> List.of(
                                grant.choice("role", texts("programme.granter.", "CASEWORKER", "LEAD")),
                                grant.choices("legalBases", draft.labels("/tools/legalBases")),
                                grant.optionalNumber("limitKroner", 0, 10_000_000),
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
                screening.number("adviseFrom", 1, 100),
                screening.cards(
                        "categories",
                        coded().lists("criteria"),
                        category -> List.of(
                                category.text("label"),
                                category.cards("criteria", coded(), criterion -> List.of(criterion.text("label"))))));
        add(
                group,
                labels("methods"),
                labels("templates"),
                form.cards(
                        "legalBases",
                        coded().value("kind", "advice"),
                        basis -> List.of(
                                basis.text("label"),
                                basis.choice(
                                        "kind", texts("programme.kind.", "advice", "plan", "benefit", "support")))),
                labels("placeTypes"));
    }

    private NodeCards labels(String field) {
        return form.cards(field, coded(), element -> List.of(element.text("label")));
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

    private static Map<String, String> texts(String prefix, String... values) {
        var texts = new LinkedHashMap<String, String>();
        for (var value : values) texts.put(value, t(prefix + value));
        return texts;
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

    private static Blank coded(String... texts) {
        return new Blank("code", "label").texts(texts);
    }

    /** What a new element of a list begins as. */
    private static final class Blank implements Supplier<ObjectNode> {
        private final ObjectNode node = JsonNodeFactory.instance.objectNode();

        Blank(String... texts) {
            texts(texts);
        }

        Blank texts(String... names) {
            for (var name : names) node.put(name, "");
            return this;
        }

        Blank then(String... absent) {
            for (var name : absent) node.putNull(name);
            return this;
        }

        Blank flags(String... names) {
            for (var name : names) node.put(name, false);
            return this;
        }

        Blank lists(String... names) {
            for (var name : names) node.putArray(name);
            return this;
        }

        Blank number(String name, int value) {
            node.put(name, value);
            return this;
        }

        Blank value(String name, String value) {
            node.put(name, value);
            return this;
        }

        @Override
        public ObjectNode get() {
            return node.deepCopy();
        }
    }
}
