package dk.fremskudt.casereview;

import dk.fremskudt.casework.CaseFileId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The municipality's own courses as the equivalence classes (k-anonymity) that one of them hides in: counted in the database, over the tables of the
 * modules below, so that nobody's record has to be opened for it. Made-up courses hide among made-up ones only.
 */
@Component
class EquivalenceClasses {
    private final JdbcClient jdbc;

    EquivalenceClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that was registered in the course. */
    record Answer(int wave, String item, String answer) {}

    Map<UUID, QuasiIdentifiers> features(boolean demonstration) {
        var features = new LinkedHashMap<UUID, QuasiIdentifiers>();
        jdbc.sql("""
                        select f.id, f.target_group, f.closing_exit,
                          max(a.answer) filter (where a.item = 'sex') as sex,
                          max(a.answer) filter (where a.item = 'age_band') as age_band
                        from casework_case_file f
                        left join monitoring_course c on c.tenant_id = f.tenant_id and c.case_file_id = f.id
                        left join monitoring_registration r
                          on r.tenant_id = c.tenant_id and r.course_id = c.id and r.wave = 1
                        left join monitoring_answer a on a.tenant_id = r.tenant_id and a.registration_id = r.id
                        where f.demonstration = ?
                        group by f.id, f.target_group, f.closing_exit""").param(demonstration).query(row -> {
            features.put(
                    row.getObject("id", UUID.class),
                    new QuasiIdentifiers(
                            row.getString("sex"),
                            row.getString("age_band"),
                            row.getString("target_group"),
                            row.getString("closing_exit")));
        });
        return features;
    }

    /** How many courses met at each type of place. */
    Map<String, Integer> places(boolean demonstration) {
        return counts("""
                select c.place as code, count(distinct c.case_file_id)::int as courses from contact_contact c
                join casework_case_file f on f.tenant_id = c.tenant_id and f.id = c.case_file_id
                where c.place is not null and c.withdrawn_at is null and f.demonstration = ? group by c.place""", demonstration);
    }

    /** How many courses had a decision on each legal basis. */
    Map<String, Integer> legalBases(boolean demonstration) {
        return counts("""
                select d.basis_code as code, count(distinct d.case_file_id)::int as courses from decision_decision d
                join casework_case_file f on f.tenant_id = d.tenant_id and f.id = d.case_file_id
                where d.decided_at is not null and f.demonstration = ? group by d.basis_code""", demonstration);
    }

    List<Answer> answers(CaseFileId course) {
        return new ArrayList<>(jdbc.sql("""
                        select r.wave, a.item, a.answer from monitoring_course c
                        join monitoring_registration r on r.tenant_id = c.tenant_id and r.course_id = c.id
                        join monitoring_answer a on a.tenant_id = r.tenant_id and a.registration_id = r.id
                        where c.case_file_id = ? order by r.wave, a.item, a.answer""")
                .param(course.value())
                .query((row, number) -> new Answer(row.getInt("wave"), row.getString("item"), row.getString("answer")))
                .list());
    }

    private Map<String, Integer> counts(String question, boolean demonstration) {
        var counts = new LinkedHashMap<String, Integer>();
        jdbc.sql(question).param(demonstration).query(row -> {
            counts.put(row.getString("code"), row.getInt("courses"));
        });
        return counts;
    }
}
