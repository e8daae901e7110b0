package dk.fremskudt.evaluation;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What municipalities state about courses outside the product, such as those in electronic logbooks (M140, M152): without
 * it, nobody could tell how much of the work the figures are about.
 */
@Service
public class CoverageService {
    private static final int LONGEST_SOURCE = 300;

    private final JdbcClient jdbc;
    private final EvaluatorDatabase evaluator;
    private final Tenancy tenancy;

    CoverageService(JdbcClient jdbc, EvaluatorDatabase evaluator, Tenancy tenancy) {
        this.jdbc = jdbc;
        this.evaluator = evaluator;
        this.tenancy = tenancy;
    }

    /** One's own municipality's statements. */
    @RolesAllowed(ADMIN)
    @Transactional(readOnly = true)
    public List<StatedCoverage> own() {
        return jdbc.sql("select * from evaluation.stated_coverage order by period_from")
                .query((row, number) -> EvaluatorDatabase.stated(row))
                .list();
    }

    /** States how many courses there were in a period, or corrects it. */
    @RolesAllowed(ADMIN)
    @Transactional
    public void state(LocalDate from, LocalDate to, int courses, String source) {
        if (to.isBefore(from)) throw new Refusal("evaluation.coverage.period");
        if (courses < 0) throw new Refusal("evaluation.coverage.negative");
        if (source.isBlank()) throw new Refusal("evaluation.coverage.noSource");
        if (source.length() > LONGEST_SOURCE) throw new Refusal("evaluation.coverage.longSource", LONGEST_SOURCE);
        jdbc.sql("""
                        insert into evaluation.stated_coverage (period_from, period_to, courses, source, fictional)
                        values (?, ?, ?, ?, ?)
                        on conflict (tenant_id, period_from, period_to)
                        do update set courses = excluded.courses, source = excluded.source""")
                .params(
                        from,
                        to,
                        courses,
                        source.strip(),
                        tenancy.currentTenant().fictional())
                .update();
    }

    @RolesAllowed(ADMIN)
    @Transactional
    public void withdraw(LocalDate from, LocalDate to) {
        jdbc.sql("delete from evaluation.stated_coverage where period_from = ? and period_to = ?")
                .params(from, to)
                .update();
    }

    /** What the municipalities of a selection state, for the reports and screens that show its figures. */
    @RolesAllowed(EVALUATOR)
    public List<StatedCoverage> of(Selection selection) {
        Set<Integer> chosen = selection.municipalities();
        Collection<StatedCoverage> all = evaluator.stated(selection);
        return all.stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.municipality()))
                .toList();
    }
}
