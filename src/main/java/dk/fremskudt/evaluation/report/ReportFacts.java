package dk.fremskudt.evaluation.report;

import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.report.ReportContent.Agreement;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Answer;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the report needs to know besides figures; read with the evaluators' own role, as they are. */
@Component
class ReportFacts {
    private static final String CITIZEN = "citizen_change";
    private static final String WORKER = "wellbeing_change";

    /** The four municipalities' courses of 2011-13 came in from a file rebuilt from the printed report. */
    private static final String REBUILT = """
            select exists (select from evaluation.course
              where (tenant_id = any(?) or (? and not fictional)) and first_registered between ? and ?
                and tenant_id in (751, 159, 230, 630) and first_registered < date '2014-07-01')""";

    private static final String BOTH = """
            select c.wave, c.answer as citizen, w.answer as worker, count(*)::int as courses
            from evaluation.course k
            join evaluation.answer c using (tenant_id, course_key)
            join evaluation.answer w using (tenant_id, course_key, wave)
            where (k.tenant_id = any(?) or (? and not k.fictional)) and k.first_registered between ? and ?
              and c.item = 'citizen_change' and w.item = 'wellbeing_change'
            group by 1, 2, 3""";

    private final JdbcTemplate jdbc;

    ReportFacts(@Qualifier("evaluatorDataSource") DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    boolean areRebuilt(Selection selection) {
        return Boolean.TRUE.equals(jdbc.query(
                REBUILT, statement -> choose(statement, selection), rows -> rows.next() && rows.getBoolean(1)));
    }

    private record Both(int wave, String citizen, String worker, int courses) {}

    /** True counts: for those only who may see them. */
    List<Agreement> agreements(Selection selection) {
        List<Both> counted = jdbc.query(
                BOTH,
                statement -> choose(statement, selection),
                (row, number) -> new Both(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4)));
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

    private static void choose(PreparedStatement statement, Selection selection) throws SQLException {
        Integer[] codes = selection.municipalities().toArray(Integer[]::new);
        statement.setArray(1, statement.getConnection().createArrayOf("int4", codes));
        statement.setBoolean(2, codes.length == 0);
        statement.setObject(3, selection.from() == null ? LocalDate.MIN : selection.from());
        statement.setObject(4, selection.to() == null ? LocalDate.MAX : selection.to());
    }
}
