package dk.fremskudt.monitoring;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.facts.AnswerFact;
import dk.fremskudt.monitoring.facts.AnswerFacts;
import dk.fremskudt.monitoring.facts.Characteristics;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads answers in the database, many courses at once, so that nobody's record has to be opened to count them. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class AnswerFactsReader implements AnswerFacts {
    private final JdbcClient jdbc;
    private final CaseFileService files;
    private final ReadLog readLog;

    AnswerFactsReader(JdbcClient jdbc, CaseFileService files, ReadLog readLog) {
        this.jdbc = jdbc;
        this.files = files;
        this.readLog = readLog;
    }

    @Override
    public List<AnswerFact> of(CaseFileId id) {
        readLog.read(Purpose.REVIEW_PACK, files.outline(id).citizen().value());
        return jdbc.sql("""
                        select r.wave, a.item, a.answer from monitoring_course c
                        join monitoring_registration r on r.tenant_id = c.tenant_id and r.course_id = c.id
                        join monitoring_answer a on a.tenant_id = r.tenant_id and a.registration_id = r.id
                        where c.case_file_id = ? order by r.wave, a.item, a.answer""")
                .param(id.value())
                .query((row, _) -> new AnswerFact(row.getInt("wave"), row.getString("item"), row.getString("answer")))
                .list();
    }

    @Override
    public Map<CaseFileId, Characteristics> characteristics() {
        var all = new HashMap<CaseFileId, Characteristics>();
        jdbc.sql("""
                        select c.case_file_id,
                          max(a.answer) filter (where a.item = 'sex') as sex,
                          max(a.answer) filter (where a.item = 'age_band') as age_band
                        from monitoring_course c
                        join monitoring_registration r
                          on r.tenant_id = c.tenant_id and r.course_id = c.id and r.wave = 1
                        join monitoring_answer a on a.tenant_id = r.tenant_id and a.registration_id = r.id
                        where c.case_file_id is not null
                        group by c.case_file_id""").query(row -> {
            all.put(
                    new CaseFileId(row.getObject("case_file_id", UUID.class)),
                    new Characteristics(row.getString("sex"), row.getString("age_band")));
        });
        return all;
    }
}
