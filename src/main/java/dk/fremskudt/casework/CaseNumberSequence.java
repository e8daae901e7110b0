package dk.fremskudt.casework;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands out course numbers. Two who open a course at once wait for each other until the first has committed, so that no
 * number is given twice and none is skipped.
 */
@Component
class CaseNumberSequence {
    private static final int LOCK = 7101;

    private final JdbcClient jdbc;

    CaseNumberSequence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseNumber next(int year) {
        jdbc.sql("select pg_advisory_xact_lock(?, current_tenant())")
                .param(LOCK)
                .query((row, number) -> true)
                .list();
        int last = jdbc.sql("select coalesce(max(number_serial), 0) from casework_case_file where number_year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return new CaseNumber(year, last + 1);
    }
}
