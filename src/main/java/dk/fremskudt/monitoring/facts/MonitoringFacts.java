package dk.fremskudt.monitoring.facts;

import static dk.fremskudt.identity.Role.Names.IMPORTER;

import dk.fremskudt.monitoring.facts.CourseFacts.AnswerFact;
import dk.fremskudt.platform.Vault;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Courses as anonymous facts. Demonstration courses of a real municipality have none: made-up answers must never reach its
 * figures.
 */
@Service
public class MonitoringFacts {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Tenancy tenancy;

    MonitoringFacts(JdbcClient jdbc, Vault vault, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.tenancy = tenancy;
    }

    /** The key that stands for a course of the municipality whose work this is. */
    @RolesAllowed(IMPORTER)
    public UUID key(String reference) {
        ByteBuffer hash = ByteBuffer.wrap(vault.pseudonym(reference));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** The facts of those courses; a course that has none is left out. */
    @RolesAllowed(IMPORTER)
    @Transactional(readOnly = true)
    public List<CourseFacts> of(Collection<String> references) {
        Map<String, CourseFacts> facts = new HashMap<>();
        jdbc.sql("""
                        select c.reference, c.opened_on, r.wave, r.registered_on, a.item, a.answer
                        from monitoring_course c
                        left join monitoring_registration r on r.tenant_id = c.tenant_id and r.course_id = c.id
                        left join monitoring_answer a on a.tenant_id = r.tenant_id and a.registration_id = r.id
                        left join casework_case_file f on f.tenant_id = c.tenant_id and f.id = c.case_file_id
                        where c.reference = any(?) and (not coalesce(f.demonstration, c.demonstration) or ?)""")
                .param(references.toArray(String[]::new))
                .param(tenancy.currentTenant().fictional())
                .query(row -> {
                    String reference = row.getString(1);
                    LocalDate registeredOn = row.getObject(4, LocalDate.class);
                    CourseFacts before = facts.get(reference);
                    LocalDate first = before == null ? null : before.firstRegistered();
                    LocalDate openedOn = row.getObject(2, LocalDate.class);
                    List<AnswerFact> answers = before == null ? new ArrayList<>() : before.answers();
                    if (row.getString(5) != null) {
                        answers.add(new AnswerFact(row.getInt(3), row.getString(5), row.getString(6)));
                    }
                    facts.put(
                            reference,
                            new CourseFacts(key(reference), openedOn, earlier(first, registeredOn), answers));
                });
        return List.copyOf(facts.values());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
