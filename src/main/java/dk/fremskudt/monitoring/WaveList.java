package dk.fremskudt.monitoring;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Waves that wait for answers across courses: follow-up is what gets lost first (M199). Filtered, sorted, counted and paged
 * by the database; row security keeps the joined tables to one's own municipality.
 */
@Service
@Transactional
@RolesAllowed({CASEWORKER, LEAD})
public class WaveList {
    private static final String WAITING = """
            from monitoring_planned_wave p
            join monitoring_course c on c.tenant_id = p.tenant_id and c.id = p.course_id
            join casework_case_file f on f.tenant_id = c.tenant_id and f.id = c.case_file_id
            where p.opens_on <= :today and (p.due_on < :today) = :late and (not :mine or f.coordinator_id = :me)
              and not exists (select from monitoring_registration r where r.tenant_id = p.tenant_id
                and r.course_id = p.course_id and r.wave = p.wave and r.respondent = 'WORKER')""";

    private final JdbcClient jdbc;
    private final CitizenService citizens;
    private final CurrentUser user;
    private final Clock clock;

    WaveList(JdbcClient jdbc, CitizenService citizens, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.citizens = citizens;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int count(WaveQuery query) {
        return ask("select count(*) " + WAITING, query).query(Integer.class).single();
    }

    /** Those due first come first. */
    public List<WaveRow> page(WaveQuery query, int offset, int limit) {
        record Found(UUID file, String number, UUID citizen, String label, LocalDate dueOn) {}
        List<Found> found = ask(
                        "select f.id, f.number, f.citizen_id, p.label, p.due_on " + WAITING
                                + " order by p.due_on, f.number offset :offset limit :limit",
                        query)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Found(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .list();
        if (found.isEmpty()) return List.of();
        Map<CitizenId, String> names = citizens.names(
                found.stream().map(one -> new CitizenId(one.citizen)).distinct().toList(), Purpose.OVERVIEW);
        return found.stream()
                .map(one -> new WaveRow(
                        new CaseFileId(one.file),
                        one.number,
                        names.getOrDefault(new CitizenId(one.citizen), ""),
                        one.label,
                        one.dueOn,
                        query.late() ? WaveState.OVERDUE : WaveState.OPEN))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, WaveQuery query) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param("late", query.late())
                .param("mine", query.mine())
                .param("me", user.require().user().value());
    }
}
