package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.Words;
import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.DepartmentTree;
import dk.fremskudt.programme.Dimension;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.comparison.ModelComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A model to read: one section for each of the four aspects, then what needs more room than a line. */
final class ModelReading extends Div {
    private static final Set<String> TOLD_BELOW = Set.of("target_groups", "efforts", "screening");

    ModelReading(ProgrammeModel model, DepartmentTree departments) {
        addClassName("model-reading");
        var one = new ModelComparison.Entry("", "", 1, null, model);
        var rows = ModelComparison.of(LocalDate.EPOCH, List.of(one), Map.of());
        for (var aspect : Aspect.values()) {
            var facts = new DefinitionList();
            for (var row : rows.rows(aspect)) {
                var text = row.cells().getFirst().text();
                if (text != null && isShort(row.dimension())) {
                    facts.add(row.dimension().label(Words.locale()), lines(text));
                }
            }
            var section = new Section(t("programme.aspect." + aspect.name().toLowerCase(Locale.ROOT)), facts);
            more(aspect, model, departments).forEach(section::add);
            add(section);
        }
    }

    /** What is told in full below is left out of the list. */
    private static boolean isShort(Dimension dimension) {
        return !TOLD_BELOW.contains(dimension.code());
    }

    private static List<Component> more(Aspect aspect, ProgrammeModel model, DepartmentTree departments) {
        return switch (aspect) {
            case TASKS -> List.of(targetGroups(model.tasks()), phases(model.tasks()));
            case ORGANISATION -> List.of(tree(departments, model.organisation().anchoring()));
            case PEOPLE -> List.of();
            case TOOLS -> List.of(screening(model.tools().screening()));
        };
    }

    private static Component targetGroups(ProgrammeModel.Tasks tasks) {
        var facts = new DefinitionList();
        for (var group : tasks.targetGroups()) {
            var text = new Div(new Paragraph(group.description()));
            text.add(list(t("programme.field.inclusion"), group.inclusion()));
            if (!group.exclusion().isEmpty()) text.add(list(t("programme.field.exclusion"), group.exclusion()));
            facts.add(group.label(), text);
        }
        for (var effort : tasks.efforts()) {
            facts.add(effort.label(), lines(effort.staff() + "\n" + effort.place()));
        }
        return titled(t("programme.dimension.target_groups"), facts);
    }

    private static Component phases(ProgrammeModel.Tasks tasks) {
        var phases = new OrderedList();
        for (var phase : tasks.phases()) {
            var steps = new UnorderedList();
            phase.steps().forEach(step -> steps.add(new ListItem(step)));
            phases.add(new ListItem(new Span(phase.label()), steps));
        }
        return titled(t("programme.read.phases"), phases);
    }

    private static Component screening(ProgrammeModel.ScreeningForm form) {
        var content = new Div(new Paragraph(form.guidance()));
        for (var category : form.categories()) {
            content.add(list(
                    category.label(),
                    category.criteria().stream()
                            .map(ProgrammeModel.Criterion::label)
                            .toList()));
        }
        content.add(new Paragraph(t("programme.read.advise", form.adviseFrom())));
        return titled(t("programme.dimension.screening"), content);
    }

    private static Component tree(DepartmentTree departments, List<String> anchoring) {
        return titled(t("programme.read.departments"), units(departments, departments.roots(), anchoring));
    }

    private static UnorderedList units(DepartmentTree tree, List<DepartmentTree.Unit> units, List<String> anchoring) {
        var list = new UnorderedList();
        for (var unit : units) {
            var name =
                    new Span(anchoring.contains(unit.id()) ? t("programme.read.anchored", unit.name()) : unit.name());
            if (anchoring.contains(unit.id())) name.addClassName("model-anchored");
            var item = new ListItem(name);
            var below = tree.under(unit);
            if (!below.isEmpty()) item.add(units(tree, below, anchoring));
            list.add(item);
        }
        return list;
    }

    private static Div titled(String title, Component content) {
        var heading = new H3(title);
        var part = new Div(heading, content);
        part.addClassName("model-part");
        return part;
    }

    private static Div list(String title, List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(new Div(title), list);
    }

    private static Div lines(String text) {
        var lines = new Div();
        text.lines().forEach(line -> lines.add(new Div(line)));
        return lines;
    }
}
