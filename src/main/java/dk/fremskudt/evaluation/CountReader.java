package dk.fremskudt.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts all that figures are made of, in one round trip; asked again, only when the facts have changed since. */
@Component
class CountReader {
    private static final String COUNTS = """
            select 'answer' as kind, case when :byMunicipality then tenant_id else 0 end as municipality, item, wave, answer,
              count(*)::int as courses, count(*) filter (where complete)::int as complete,
              count(*) filter (where first)::int as n, count(*) filter (where first and complete)::int as n_complete,
              0 as outside
            from chosen join evaluation.answer using (tenant_id, course_key)
            group by 2, 3, 4, 5
            union all
            select 'course', tenant_id, null, 0, null, count(*)::int, count(*) filter (where complete)::int,
              count(first_registered)::int, 0,
              count(*) filter (where not exists (select from stated where stated.tenant_id = chosen.tenant_id
                and chosen.day between period_from and period_to))::int
            from chosen group by tenant_id
            union all
            select 'stated', tenant_id, null, 0, null, least(sum(courses), 2147483647)::int, 0, 0, 0, 0
            from stated group by tenant_id""";

    private static final String VERSION = "select coalesce(sum(version), 0)::bigint from evaluation.facts_version";
    private static final int MOST_KNOWN = 64;

    private final EvaluatorDatabase database;
    private final Cache<Question, Counted> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    CountReader(EvaluatorDatabase database) {
        this.database = database;
    }

    /** With the version of the facts it is asked of: an answer is never one about other facts. */
    private record Question(
            long version,
            Set<Integer> municipalities,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean byMunicipality) {}

    record Counted(List<Count> answers, List<CourseCount> courses) {}

    /**
     * A municipality's courses: those in the product, how many of them lie outside the periods that it states a number for,
     * and the sum of what it states. Either part may be missing and is 0 then.
     */
    record CourseCount(int municipality, int here, int registered, int complete, int outside, int stated) {}

    /** @param byMunicipality false sums the municipalities up in the database, as municipality 0 */
    Counted read(Selection selection, boolean byMunicipality) {
        long version = database.sql(VERSION).query(Long.class).single();
        var question =
                new Question(version, selection.municipalities(), selection.from(), selection.to(), byMunicipality);
        return known.get(question, _ -> count(selection, byMunicipality));
    }

    private Counted count(Selection selection, boolean byMunicipality) {
        List<Count> answers = new ArrayList<>();
        List<CourseCount> courses = new ArrayList<>();
        database.sql(selection, COUNTS).param("byMunicipality", byMunicipality).query(row -> {
            switch (row.getString("kind")) {
                case "answer" -> answers.addAll(answers(row));
                case "course" -> courses.add(courses(row));
                default -> courses.add(stated(row));
            }
        });
        return new Counted(answers, courses);
    }

    /** The courses that gave the answer, and the part of N that it stands for: the parts of all answers add up to N. */
    private static List<Count> answers(ResultSet row) throws SQLException {
        int municipality = row.getInt("municipality");
        String item = row.getString("item");
        int wave = row.getInt("wave");
        return List.of(
                new Count(
                        municipality,
                        item,
                        wave,
                        row.getString("answer"),
                        row.getInt("courses"),
                        row.getInt("complete")),
                new Count(municipality, item, wave, null, row.getInt("n"), row.getInt("n_complete")));
    }

    private static CourseCount courses(ResultSet row) throws SQLException {
        return new CourseCount(
                row.getInt("municipality"),
                row.getInt("courses"),
                row.getInt("n"),
                row.getInt("complete"),
                row.getInt("outside"),
                0);
    }

    private static CourseCount stated(ResultSet row) throws SQLException {
        return new CourseCount(row.getInt("municipality"), 0, 0, 0, 0, row.getInt("courses"));
    }
}
