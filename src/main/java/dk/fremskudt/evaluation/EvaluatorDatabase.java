package dk.fremskudt.evaluation;

import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The evaluator's own way into the database, and the only one: a role that may select in the schema {@code evaluation} and
 * nothing else, so that not even a fault in this code reaches a person.
 */
@Component
public class EvaluatorDatabase {
    private static final String SELECTION = """
            with chosen as (
              select *, coalesce(first_registered, opened_on) as day from evaluation.course
              where (tenant_id = any(:municipalities) or (:allReal and not fictional))
                and coalesce(first_registered, opened_on) between :from and :to),
            stated as (
              select * from evaluation.stated_coverage
              where (tenant_id = any(:municipalities) or (:allReal and not fictional))
                and period_from <= :to and period_to >= :from)
            """;
    private static final int ROWS_AT_A_TIME = 2_000;

    private final JdbcClient jdbc;
    private final TransactionOperations reading;

    EvaluatorDatabase(@Qualifier("evaluatorDataSource") DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.reading = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    public StatementSpec sql(String sql) {
        return jdbc.sql(sql);
    }

    /**
     * A query of what a selection chooses: {@code chosen}, its courses, each with the {@code day} that places it in the
     * period, and {@code stated}, what its municipalities state for any part of the period.
     */
    public StatementSpec sql(Selection selection, String sql) {
        return jdbc.sql(SELECTION + sql)
                .param("municipalities", selection.municipalities().toArray(Integer[]::new))
                .param("allReal", selection.municipalities().isEmpty())
                .param("from", Objects.requireNonNullElse(selection.from(), LocalDate.MIN))
                .param("to", Objects.requireNonNullElse(selection.to(), LocalDate.MAX));
    }

    /** Hands over row by row, however many there are: in a transaction, or the driver would fetch all of them first. */
    void each(StatementSpec query, RowCallbackHandler row) {
        reading.executeWithoutResult(_ -> query.withFetchSize(ROWS_AT_A_TIME).query(row));
    }
}
