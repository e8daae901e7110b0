package dk.fremskudt.evaluation;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final int MOST_COURSES = 100_000;
    private static final int EARLIEST_YEAR = 1990;

    /** What a reader would not see in print, and what turns the text beside it around. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    private final CoverageStatements statements;
    private final JdbcClient jdbc;
    private final EvaluatorDatabase evaluator;
    private final Tenancy tenancy;
    private final Clock clock;

    CoverageService(
            CoverageStatements statements, JdbcClient jdbc, EvaluatorDatabase evaluator, Tenancy tenancy, Clock clock) {
        this.statements = statements;
        this.jdbc = jdbc;
        this.evaluator = evaluator;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** One's own municipality's statements, by period. */
    @RolesAllowed(ADMIN)
    @Transactional(readOnly = true)
    public List<CoverageRow> own() {
        return statements.findByWithdrawnFalseOrderByPeriodFrom().stream()
                .map(CoverageStatement::row)
                .toList();
    }

    /** Every statement there ever was, for their history. */
    @RolesAllowed(ADMIN)
    @Transactional(readOnly = true)
    public List<UUID> everStated() {
        return statements.findAll().stream().map(CoverageStatement::id).toList();
    }

    /**
     * States how many courses there were in a period, or brings what is stated for that very period up to date. Stating
     * the same again changes nothing.
     *
     * @throws Refusal where the period makes no sense or shares a day with another one, whose courses would count twice
     */
    @RolesAllowed(ADMIN)
    @Transactional
    public void state(LocalDate from, LocalDate to, int courses, String given) {
        var source = readable(given);
        var known = statements.findByWithdrawnFalseOrderByPeriodFrom().stream()
                .filter(one -> one.isOf(from, to))
                .findFirst();
        if (known.isPresent()) {
            var row = known.get().row();
            if (row.courses() != courses || !row.source().equals(source))
                change(row.id(), row.version(), from, to, courses, source);
            return;
        }
        check(from, to, courses, source, Optional.empty());
        statements.save(new CoverageStatement(from, to, courses, source));
        publish(from, to, courses, source);
        Act.of(EvaluationAct.STATED_COVERAGE);
    }

    /** Corrects a statement, its period too. */
    @RolesAllowed(ADMIN)
    @Transactional
    public void change(UUID id, int seenVersion, LocalDate from, LocalDate to, int courses, String given) {
        var source = readable(given);
        var statement = statements.findById(id).orElseThrow();
        statement.checkVersion(seenVersion);
        check(from, to, courses, source, Optional.of(id));
        forget(statement.row());
        statement.change(from, to, courses, source);
        publish(from, to, courses, source);
        Act.of(EvaluationAct.CHANGED_COVERAGE);
    }

    @RolesAllowed(ADMIN)
    @Transactional
    public void withdraw(UUID id, int seenVersion) {
        var statement = statements.findById(id).orElseThrow();
        statement.checkVersion(seenVersion);
        forget(statement.row());
        statement.withdraw();
        Act.of(EvaluationAct.WITHDREW_COVERAGE);
    }

    private static String readable(String source) {
        return HIDDEN.matcher(source.strip()).replaceAll(" ").strip();
    }

    private void check(LocalDate from, LocalDate to, int courses, String source, Optional<UUID> itself) {
        if (to.isBefore(from)) throw new Refusal("evaluation.coverage.period");
        if (courses < 0) throw new Refusal("evaluation.coverage.negative");
        // One municipality's slip would otherwise stand in, or even stop, the sums of all.
        if (courses > MOST_COURSES)
            throw new Refusal("evaluation.coverage.tooMany", String.format(Texts.DANISH, "%,d", MOST_COURSES));
        int thisYear = LocalDate.now(clock).getYear();
        if (from.getYear() < EARLIEST_YEAR || to.getYear() > thisYear)
            throw new Refusal("evaluation.coverage.years", String.valueOf(EARLIEST_YEAR), String.valueOf(thisYear));
        if (source.isBlank()) throw new Refusal("evaluation.coverage.noSource");
        if (source.length() > LONGEST_SOURCE) throw new Refusal("evaluation.coverage.longSource", LONGEST_SOURCE);
        for (var other : own()) {
            if (itself.filter(other.id()::equals).isEmpty()
                    && !other.from().isAfter(to)
                    && !other.to().isBefore(from))
                throw new Refusal("evaluation.coverage.overlap", other.from(), other.to());
        }
    }

    /** What evaluators see of it. */
    private void publish(LocalDate from, LocalDate to, int courses, String source) {
        jdbc.sql("""
                        insert into evaluation.stated_coverage (period_from, period_to, courses, source, fictional)
                        values (?, ?, ?, ?, ?)""")
                .params(from, to, courses, source, tenancy.currentTenant().fictional())
                .update();
    }

    private void forget(CoverageRow row) {
        jdbc.sql("delete from evaluation.stated_coverage where period_from = ? and period_to = ?")
                .params(row.from(), row.to())
                .update();
    }

    /** What the municipalities of a selection state, for the reports and screens that show its figures. */
    @RolesAllowed(EVALUATOR)
    public List<StatedCoverage> of(Selection selection) {
        return evaluator
                .sql(selection, "select * from stated order by tenant_id, period_from")
                .query((row, number) -> new StatedCoverage(
                        row.getInt("tenant_id"),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getInt("courses"),
                        row.getString("source")))
                .list();
    }
}
