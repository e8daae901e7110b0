package dk.fremskudt.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The evaluator's own way into the database: a role that may select in the schema {@code evaluation} and nothing else, so
 * that not even a fault in this code reaches a person.
 */
@Component
class EvaluatorDatabase {
    private static final String COUNTS = """
            with chosen as (
              select tenant_id, course_key, complete, first_registered is not null as registered
              from evaluation.course
              where (tenant_id = any(?) or (? and not fictional))
                and coalesce(first_registered, opened_on) between ? and ?)
            select 'answer' as kind, case when ? then tenant_id else 0 end as municipality, item, wave, answer,
              count(*)::int as courses, count(*) filter (where complete)::int as complete,
              count(*) filter (where first)::int as n, count(*) filter (where first and complete)::int as n_complete
            from chosen join evaluation.answer using (tenant_id, course_key)
            group by 2, 3, 4, 5
            union all
            select 'course', tenant_id, null, 0, null, count(*)::int, count(*) filter (where complete)::int,
              count(*) filter (where registered)::int, 0
            from chosen group by tenant_id
            union all
            select 'stated', tenant_id, null, 0, null, sum(courses)::int, 0, 0, 0
            from evaluation.stated_coverage
            where (tenant_id = any(?) or (? and not fictional)) and period_from <= ? and period_to >= ?
            group by tenant_id""";

    private final JdbcTemplate jdbc;

    EvaluatorDatabase(@Qualifier("evaluatorDataSource") DataSource source) {
        this.jdbc = new JdbcTemplate(source);
    }

    /** Everything figures are made of, in one round trip. */
    record Counts(List<Count> answers, List<Courses> courses) {}

    /** Courses of a municipality, or courses it states from outside the product, where only the first number counts. */
    record Courses(int municipality, boolean stated, int all, int registered, int complete) {}

    /** @param byMunicipality false sums the municipalities up in the database, as municipality 0 */
    Counts counts(Selection selection, boolean byMunicipality) {
        Integer[] codes = selection.municipalities().toArray(Integer[]::new);
        boolean allReal = codes.length == 0;
        LocalDate from = selection.from() == null ? LocalDate.MIN : selection.from();
        LocalDate to = selection.to() == null ? LocalDate.MAX : selection.to();
        List<Row> rows = jdbc.query(
                COUNTS,
                statement -> {
                    var array = statement.getConnection().createArrayOf("int4", codes);
                    statement.setArray(1, array);
                    statement.setBoolean(2, allReal);
                    statement.setObject(3, from);
                    statement.setObject(4, to);
                    statement.setBoolean(5, byMunicipality);
                    statement.setArray(6, array);
                    statement.setBoolean(7, allReal);
                    statement.setObject(8, to);
                    statement.setObject(9, from);
                },
                (row, number) -> Row.of(row));
        List<Count> answers = new ArrayList<>();
        List<Courses> courses = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind.equals("answer")) {
                answers.add(new Count(row.municipality, row.item, row.wave, row.answer, row.courses, row.complete));
                answers.add(new Count(row.municipality, row.item, row.wave, null, row.n, row.nComplete));
            } else {
                courses.add(new Courses(row.municipality, row.kind.equals("stated"), row.courses, row.n, row.complete));
            }
        }
        return new Counts(answers, courses);
    }

    private record Row(
            String kind,
            int municipality,
            String item,
            int wave,
            String answer,
            int courses,
            int complete,
            int n,
            int nComplete) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getInt(4),
                    row.getString(5),
                    row.getInt(6),
                    row.getInt(7),
                    row.getInt(8),
                    row.getInt(9));
        }
    }
}
