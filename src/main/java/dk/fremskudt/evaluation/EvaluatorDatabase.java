package dk.fremskudt.evaluation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataRetrievalFailureException;
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
              select tenant_id, course_key, complete, first_registered is not null as registered,
                coalesce(first_registered, opened_on) as day
              from evaluation.course
              where (tenant_id = any(?) or (? and not fictional))
                and coalesce(first_registered, opened_on) between ? and ?),
            stated as (
              select tenant_id, period_from, period_to, courses from evaluation.stated_coverage
              where (tenant_id = any(?) or (? and not fictional)) and period_from <= ? and period_to >= ?)
            select 'answer' as kind, case when ? then tenant_id else 0 end as municipality, item, wave, answer,
              count(*)::int as courses, count(*) filter (where complete)::int as complete,
              count(*) filter (where first)::int as n, count(*) filter (where first and complete)::int as other
            from chosen join evaluation.answer using (tenant_id, course_key)
            group by 2, 3, 4, 5
            union all
            select 'course', tenant_id, null, 0, null, count(*)::int, count(*) filter (where complete)::int,
              count(*) filter (where registered)::int,
              count(*) filter (where not exists (select from stated where stated.tenant_id = chosen.tenant_id
                and chosen.day between period_from and period_to))::int
            from chosen group by tenant_id
            union all
            select 'stated', tenant_id, null, 0, null, least(sum(courses), 2147483647)::int, 0, 0, 0 from stated group by tenant_id""";
    private static final String EXPORT = """
            with chosen as (
              select tenant_id, course_key, row_number() over (order by tenant_id, course_key) as number
              from evaluation.course
              where (tenant_id = any(?) or (? and not fictional)) and first_registered between ? and ? and (complete or ?))
            select number, tenant_id, wave, item, answer
            from chosen join evaluation.answer using (tenant_id, course_key)
            order by number, wave, item, answer""";
    private static final int ROWS_AT_A_TIME = 2_000;

    private static final String VERSION = "select coalesce(sum(version), 0) from evaluation.facts_version";
    private static final int MOST_KNOWN = 64;

    private final DataSource source;
    private final JdbcTemplate jdbc;
    private final Map<Question, Known> answered = new ConcurrentHashMap<>();

    EvaluatorDatabase(@Qualifier("evaluatorDataSource") DataSource source) {
        this.source = source;
        this.jdbc = new JdbcTemplate(source);
    }

    private record Question(
            Set<Integer> municipalities,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean byMunicipality) {}

    /** Counts as they were at one state of the facts; they are asked for again when the state is another. */
    private record Known(long version, Counts counts) {}

    /** Everything figures are made of, in one round trip. */
    record Counts(List<Count> answers, List<Courses> courses) {}

    /**
     * A municipality's courses: those in the product, how many of them lie outside the periods that it states a number for,
     * and the sum of what it states. Either part may be missing and is 0 then.
     */
    record Courses(int municipality, int here, int registered, int complete, int outside, int stated) {}

    /** @param byMunicipality false sums the municipalities up in the database, as municipality 0 */
    Counts counts(Selection selection, boolean byMunicipality) {
        long version = Objects.requireNonNullElse(jdbc.queryForObject(VERSION, Long.class), 0L);
        var question = new Question(selection.municipalities(), selection.from(), selection.to(), byMunicipality);
        Known known = answered.get(question);
        if (known == null || known.version != version) {
            known = new Known(version, count(selection, byMunicipality));
            if (answered.size() >= MOST_KNOWN) answered.clear();
            answered.put(question, known);
        }
        return known.counts;
    }

    private Counts count(Selection selection, boolean byMunicipality) {
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
                    statement.setArray(5, array);
                    statement.setBoolean(6, allReal);
                    statement.setObject(7, to);
                    statement.setObject(8, from);
                    statement.setBoolean(9, byMunicipality);
                },
                (row, number) -> Row.of(row));
        List<Count> answers = new ArrayList<>();
        List<Courses> courses = new ArrayList<>();
        for (Row row : rows) {
            if (row.kind.equals("answer")) {
                answers.add(new Count(row.municipality, row.item, row.wave, row.answer, row.courses, row.complete));
                answers.add(new Count(row.municipality, row.item, row.wave, null, row.n, row.nComplete));
            } else {
                courses.add(
                        row.kind.equals("stated")
                                ? new Courses(row.municipality, 0, 0, 0, 0, row.courses)
                                : new Courses(row.municipality, row.courses, row.n, row.complete, row.nComplete, 0));
            }
        }
        return new Counts(answers, courses);
    }

    /** What municipalities state for any part of the period. */
    List<StatedCoverage> stated(Selection selection) {
        return jdbc.query(
                "select * from evaluation.stated_coverage where (tenant_id = any(?) or (? and not fictional))"
                        + " and period_from <= ? and period_to >= ? order by tenant_id, period_from",
                statement -> {
                    Integer[] codes = selection.municipalities().toArray(Integer[]::new);
                    statement.setArray(1, statement.getConnection().createArrayOf("int4", codes));
                    statement.setBoolean(2, codes.length == 0);
                    statement.setObject(3, selection.to() == null ? LocalDate.MAX : selection.to());
                    statement.setObject(4, selection.from() == null ? LocalDate.MIN : selection.from());
                },
                (row, number) -> stated(row));
    }

    /** Whether courses of the programme of 2011-13 are among those selected: they were rebuilt from the printed report. */
    boolean isRebuilt(Selection selection) {
        return Boolean.TRUE.equals(jdbc.query(
                "select exists (select from evaluation.course where (tenant_id = any(?) or (? and not fictional))"
                        + " and first_registered between ? and ? and first_registered < date '2014-01-01' and not fictional)",
                statement -> {
                    Integer[] codes = selection.municipalities().toArray(Integer[]::new);
                    statement.setArray(1, statement.getConnection().createArrayOf("int4", codes));
                    statement.setBoolean(2, codes.length == 0);
                    statement.setObject(3, selection.from() == null ? LocalDate.MIN : selection.from());
                    statement.setObject(4, selection.to() == null ? LocalDate.MAX : selection.to());
                },
                row -> row.next() && row.getBoolean(1)));
    }

    static StatedCoverage stated(ResultSet row) throws SQLException {
        return new StatedCoverage(
                row.getInt("tenant_id"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getInt("courses"),
                row.getString("source"));
    }

    /** One anonymous answer; the course's number means nothing outside one export. */
    record ExportedAnswer(long course, int municipality, int wave, String item, String answer) {}

    /** All answers of a selection, some at a time, however many there are. */
    void export(Selection selection, Consumer<ExportedAnswer> line) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false); // the driver reads a portion at a time only within a transaction
            try (PreparedStatement statement = connection.prepareStatement(EXPORT)) {
                Integer[] codes = selection.municipalities().toArray(Integer[]::new);
                statement.setFetchSize(ROWS_AT_A_TIME);
                statement.setArray(1, connection.createArrayOf("int4", codes));
                statement.setBoolean(2, codes.length == 0);
                statement.setObject(3, selection.from() == null ? LocalDate.MIN : selection.from());
                statement.setObject(4, selection.to() == null ? LocalDate.MAX : selection.to());
                statement.setBoolean(5, selection.cohort() == Cohort.ALL);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        line.accept(new ExportedAnswer(
                                row.getLong(1), row.getInt(2), row.getInt(3), row.getString(4), row.getString(5)));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataRetrievalFailureException("registrations could not be read", e);
        }
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
