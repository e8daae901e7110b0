package dk.fremskudt.evaluation;

import dk.fremskudt.monitoring.facts.AnswerFact;
import dk.fremskudt.monitoring.facts.MonitoredCourseFact;
import dk.fremskudt.monitoring.facts.MonitoringFacts;
import dk.fremskudt.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evaluation's own tables: what is known of a course is thrown away and written again, whatever it was. */
@Component
class FactsStore {
    private static final int LOCK = 7002;

    private final MonitoringFacts facts;
    private final Tenancy tenancy;
    private final JdbcTemplate jdbc;

    FactsStore(MonitoringFacts facts, Tenancy tenancy, JdbcTemplate jdbc) {
        this.facts = facts;
        this.tenancy = tenancy;
        this.jdbc = jdbc;
    }

    /** One municipality's facts at a time: read after the lock, so that what was committed last is what stays. */
    @Transactional
    void rewrite(List<String> references) {
        lock();
        boolean fictional = tenancy.currentTenant().fictional();
        List<MonitoredCourseFact> courses = facts.of(references);
        UUID[] keys = references.stream().map(facts::key).toArray(UUID[]::new);
        jdbc.update("delete from evaluation.course where course_key = any(?)", (Object) keys);
        jdbc.batchUpdate(
                "insert into evaluation.course (course_key, fictional, first_registered, opened_on, complete, rebuilt_from)"
                        + " values (?, ?, ?, ?, ?, ?)",
                courses.stream()
                        .map(course -> new Object[] {
                            course.key(),
                            fictional,
                            course.firstRegistered(),
                            course.openedOn(),
                            course.isComplete(),
                            course.rebuiltFrom()
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into evaluation.answer (course_key, wave, item, answer, first) values (?, ?, ?, ?, ?)",
                answers(courses));
    }

    /** Says it of courses too that were stored before this was known of them. */
    @Transactional
    void markRebuilt() {
        lock();
        facts.rebuilt()
                .forEach((from, keys) -> jdbc.update(
                        "update evaluation.course set rebuilt_from = ? where course_key = any(?) and rebuilt_from is null",
                        from,
                        keys.toArray(UUID[]::new)));
    }

    private void lock() {
        jdbc.query(
                "select pg_advisory_xact_lock(?, ?)",
                row -> {},
                LOCK,
                tenancy.current().value());
    }

    private static List<Object[]> answers(List<MonitoredCourseFact> courses) {
        record Question(UUID course, int wave, String item) {}
        Set<Question> seen = new HashSet<>();
        List<Object[]> rows = new ArrayList<>();
        for (MonitoredCourseFact course : courses) {
            for (AnswerFact answer : course.answers()) {
                boolean first = seen.add(new Question(course.key(), answer.wave(), answer.item()));
                rows.add(new Object[] {course.key(), (short) answer.wave(), answer.item(), answer.answer(), first});
            }
        }
        return rows;
    }
}
