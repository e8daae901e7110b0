package dk.fremskudt.evaluation.report;

import dk.fremskudt.evaluation.EvaluatorDatabase;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.report.ReportContent.Agreement;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Answer;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts courses by both judgements, the citizen's and the caseworker's (M157). */
@Component
class AgreementCount {
    private static final String CITIZEN = "citizen_change";
    private static final String WORKER = "wellbeing_change";

    private static final String BOTH = """
            select c.wave, c.answer as citizen, w.answer as worker, count(*)::int as courses
            from chosen
            join evaluation.answer c using (tenant_id, course_key)
            join evaluation.answer w using (tenant_id, course_key, wave)
            where c.item = :citizen and w.item = :worker
            group by 1, 2, 3""";

    private final EvaluatorDatabase database;

    AgreementCount(EvaluatorDatabase database) {
        this.database = database;
    }

    private record Both(int wave, String citizen, String worker, int courses) {}

    /** True counts, a table a wave: for those only who may see them. */
    List<Agreement> count(Selection selection) {
        List<Both> counted = database.sql(selection, BOTH)
                .param("citizen", CITIZEN)
                .param("worker", WORKER)
                .query((row, number) -> new Both(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
        Item citizen = Instrument.core().item(CITIZEN).orElseThrow();
        Item worker = Instrument.core().item(WORKER).orElseThrow();
        return citizen.waves().stream()
                .filter(wave -> counted.stream().anyMatch(both -> both.wave == wave))
                .map(wave -> agreement(wave, citizen, worker, counted))
                .toList();
    }

    private static Agreement agreement(int wave, Item citizen, Item worker, List<Both> counted) {
        List<List<@Nullable Integer>> counts = new ArrayList<>();
        for (Answer row : citizen.answers()) {
            List<@Nullable Integer> cells =
                    new ArrayList<>(Collections.nCopies(worker.answers().size(), 0));
            for (Both both : counted) {
                if (both.wave == wave && both.citizen.equals(row.code())) {
                    for (int i = 0; i < worker.answers().size(); i++) {
                        if (worker.answers().get(i).code().equals(both.worker)) {
                            cells.set(i, both.courses);
                        }
                    }
                }
            }
            counts.add(cells);
        }
        return new Agreement(wave, labels(citizen), labels(worker), counts);
    }

    private static List<String> labels(Item item) {
        return item.answers().stream().map(Answer::label).toList();
    }
}
