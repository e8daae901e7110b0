package dk.fremskudt.monitoring;

import static dk.fremskudt.identity.Role.Names.IMPORTER;

import dk.fremskudt.monitoring.facts.AnswerFact;
import dk.fremskudt.monitoring.facts.MonitoredCourseFact;
import dk.fremskudt.monitoring.facts.MonitoringFacts;
import dk.fremskudt.monitoring.facts.Respondent;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns courses into facts for evaluation: the reference into a pseudonym that only the municipality's key can make. */
@Service
@RolesAllowed(IMPORTER)
class MonitoringFactsReader implements MonitoringFacts {
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Tenancy tenancy;

    MonitoringFactsReader(JdbcClient jdbc, Vault vault, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.tenancy = tenancy;
    }

    @Override
    public UUID key(String reference) {
        ByteBuffer hash = ByteBuffer.wrap(vault.pseudonym(reference));
        return new UUID(hash.getLong(), hash.getLong());
    }

    @Override
    @Transactional(readOnly = true)
    public List<MonitoredCourseFact> of(Collection<String> references) {
        int municipality = tenancy.current().value();
        return rows(references).entrySet().stream()
                .map(course -> facts(municipality, course.getKey(), course.getValue()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<UUID>> rebuilt() {
        int municipality = tenancy.current().value();
        RebuiltDataSet programme = RebuiltDataSet.programme();
        List<UUID> keys = rows(programme.references(municipality)).entrySet().stream()
                .filter(course -> isRebuilt(municipality, course.getKey(), course.getValue()))
                .map(course -> key(course.getKey()))
                .toList();
        return keys.isEmpty() ? Map.of() : Map.of(programme.code(), keys);
    }

    /** One answer, or a course without any. */
    private record Row(
            @Nullable LocalDate openedOn,
            int wave,
            @Nullable String respondent,
            @Nullable LocalDate registeredOn,
            @Nullable String item,
            @Nullable String answer) {}

    private Map<String, List<Row>> rows(Collection<String> references) {
        Map<String, List<Row>> rows = new HashMap<>();
        jdbc.sql("""
                        select c.reference, c.opened_on, r.wave, r.respondent, r.registered_on, a.item, a.answer
                        from monitoring_course c
                        left join monitoring_registration r on r.tenant_id = c.tenant_id and r.course_id = c.id
                        left join monitoring_answer a on a.tenant_id = r.tenant_id and a.registration_id = r.id
                        where c.reference = any(?) and (not c.demonstration or ?)""")
                .param(references.toArray(String[]::new))
                .param(tenancy.currentTenant().fictional())
                .query(row -> {
                    rows.computeIfAbsent(row.getString("reference"), reference -> new ArrayList<>())
                            .add(new Row(
                                    row.getObject("opened_on", LocalDate.class),
                                    row.getInt("wave"),
                                    row.getString("respondent"),
                                    row.getObject("registered_on", LocalDate.class),
                                    row.getString("item"),
                                    row.getString("answer")));
                });
        return rows;
    }

    private MonitoredCourseFact facts(int municipality, String reference, List<Row> rows) {
        LocalDate first = null;
        List<AnswerFact> answers = new ArrayList<>();
        for (Row row : rows) {
            LocalDate on = row.registeredOn;
            if (on != null && (first == null || on.isBefore(first))) first = on;
            if (row.item != null && row.answer != null) answers.add(new AnswerFact(row.wave, row.item, row.answer));
        }
        return new MonitoredCourseFact(
                key(reference),
                rows.getFirst().openedOn,
                first,
                isRebuilt(municipality, reference, rows)
                        ? RebuiltDataSet.programme().code()
                        : null,
                answers);
    }

    private static boolean isRebuilt(int municipality, String reference, List<Row> rows) {
        RebuiltDataSet programme = RebuiltDataSet.programme();
        return programme.references(municipality).contains(reference)
                && programme.holds(
                        municipality,
                        reference,
                        rows.stream()
                                .filter(row -> row.item != null)
                                .map(row -> line(municipality, reference, row))
                                .toList());
    }

    /** As it stood in the file that it came with. */
    private static String line(int municipality, String reference, Row row) {
        return Stream.of(
                        reference,
                        municipality,
                        row.wave,
                        Respondent.valueOf(String.valueOf(row.respondent)).code(),
                        row.registeredOn,
                        row.item,
                        row.answer)
                .map(String::valueOf)
                .collect(Collectors.joining(";"));
    }
}
