package dk.fremskudt.casereview;

import dk.fremskudt.casework.facts.CourseFact.DeadlineFact;
import dk.fremskudt.contact.Direction;
import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Coded;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.textcheck.AgeBand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Codes and what they are called in Danish, as a pack carries both. */
final class Labels {
    /** Answers that tell how the citizen fares; those that tell who she is are in the profile or stay behind. */
    private static final Set<String> ITEMS =
            Set.of("role", "citizen_change", "wellbeing_change", "support_home", "support_economy", "goal_progress");

    private Labels() {}

    static Coded coded(String prefix, Enum<?> value) {
        return new Coded(value.name(), Texts.get(prefix + value.name()));
    }

    static Coded phase(String code) {
        return new Coded(code, Texts.get("casework.phase." + code));
    }

    /** From outside: casework's own words speak as the caseworker. */
    static Coded direction(Direction direction) {
        return new Coded(direction.name(), Texts.get("casereview.direction." + direction.name()));
    }

    static Coded method(String code, ProgrammeModel model) {
        return new Coded(
                code,
                model.tools().method(code).map(ProgrammeModel.Method::label).orElse(code));
    }

    static CaseReviewPack.Deadline deadline(DeadlineFact deadline, ProgrammeModel model) {
        var label = model.tasks()
                .deadline(DeadlineCode.of(deadline.code()))
                .map(ProgrammeModel.DeadlineRule::label)
                .orElse(deadline.code());
        return new CaseReviewPack.Deadline(
                new Coded(deadline.code(), label),
                deadline.dueDay(),
                new Coded(deadline.state(), Texts.get("casereview.deadline." + deadline.state())),
                deadline.metDay());
    }

    static CaseReviewPack.Profile profile(QuasiIdentifiers shown, ProgrammeModel model, String complexity) {
        var group = shown.targetGroup();
        var age = shown.ageBand();
        return new CaseReviewPack.Profile(
                shown.sex() == null ? null : answer("sex", shown.sex()),
                age == null
                        ? null
                        : AgeBand.ofCode(age)
                                .map(band -> new Coded(band.code(), band.label()))
                                .orElse(null),
                group == null
                        ? null
                        : new Coded(
                                group,
                                model.tasks()
                                        .targetGroup(group)
                                        .map(ProgrammeModel.TargetGroup::label)
                                        .orElse(group)),
                new Coded(complexity, Texts.get("casework.complexity." + complexity)));
    }

    static CaseReviewPack.StandIn person(String standIn) {
        return new CaseReviewPack.StandIn(standIn, standIn.replaceAll(" .*", ""));
    }

    static Coded answer(String item, String code) {
        return new Coded(
                code,
                Instrument.core()
                        .item(item)
                        .flatMap(found -> found.answer(code))
                        .map(Instrument.Answer::label)
                        .orElse(code));
    }

    static List<CaseReviewPack.Registration> registrations(List<EquivalenceClasses.Answer> answers) {
        record Question(int wave, String item) {}
        var byQuestion = new LinkedHashMap<Question, List<Coded>>();
        for (var answer : answers) {
            if (!ITEMS.contains(answer.item())) continue;
            byQuestion
                    .computeIfAbsent(new Question(answer.wave(), answer.item()), _ -> new ArrayList<>())
                    .add(answer(answer.item(), answer.answer()));
        }
        return byQuestion.entrySet().stream()
                .map(question -> new CaseReviewPack.Registration(
                        question.getKey().wave(), item(question.getKey().item()), question.getValue()))
                .toList();
    }

    static CaseReviewPack.Proof proof(QuasiIdentifiers own, QuasiIdentifiers.Shown shown, int courses) {
        var coarsened = own.coarsenedIn(shown.features()).stream()
                .map(name -> coarsened(name, shown.features()))
                .toList();
        return new CaseReviewPack.Proof(
                QuasiIdentifiers.THRESHOLD,
                courses,
                shown.combinations().stream()
                        .map(one -> new CaseReviewPack.Combination(
                                one.names().stream().map(Labels::feature).toList(), one.k()))
                        .toList(),
                coarsened,
                List.of(),
                "",
                "",
                "");
    }

    private static String coarsened(String name, QuasiIdentifiers shown) {
        var age = shown.ageBand();
        return name.equals("age") && age != null
                ? Texts.get(
                        "casereview.coarsened.wider",
                        AgeBand.ofCode(age).map(AgeBand::label).orElse(age))
                : Texts.get("casereview.coarsened.notStated", feature(name));
    }

    private static String feature(String name) {
        return Texts.get("casereview.feature." + name);
    }

    private static Coded item(String code) {
        return new Coded(
                code, Instrument.core().item(code).map(Instrument.Item::label).orElse(code));
    }
}
