package dk.fremskudt.monitoring;

import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The waves' part of a course's history: what was planned, and every answer, those taken back included. */
@Component
class WaveRecords implements CaseFileRecords {
    private final MonitoredCourses courses;
    private final JdbcClient jdbc;

    WaveRecords(MonitoredCourses courses, JdbcClient jdbc) {
        this.courses = courses;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HistorySource> of(CaseFileId id) {
        var sources = new ArrayList<HistorySource>();
        courses.findByCaseFile(id).ifPresent(course -> {
            sources.add(new HistorySource("monitoring_planned_wave", "course_id", course.id()));
            for (UUID registration : registrations(course)) {
                sources.add(HistorySource.of("monitoring_registration", registration));
                sources.add(new HistorySource("monitoring_answer", "registration_id", registration));
            }
        });
        return sources;
    }

    /** From the twin: a registration whose last answer was taken back is gone from the table itself. */
    private List<UUID> registrations(MonitoredCourse course) {
        return jdbc.sql("""
                        select id from monitoring_registration_aud where course_id = ?
                        group by id, wave, respondent order by wave, respondent desc""").param(course.id()).query(UUID.class).list();
    }
}
