package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.tenancy.TenantId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Counts are remembered, and never beyond the facts that they are of. */
class CountReaderIT extends DatabaseIT {
    private static final Selection TOWN =
            Selection.of(Cohort.ALL, Disclosure.INTERNAL).of(986);

    @Autowired
    private CountReader counts;

    @Test
    void anAnswerIsReusedUntilTheFactsChange() {
        if (tenancy.bySlug("huskeby").isEmpty()) tenancy.provision(new TenantId(986), "huskeby", "Huskeby", true, null);
        course();
        assertThat(registered()).isOne();
        // Behind the triggers' back, so that the version stays.
        root().execute("set session_replication_role = replica; " + insert()
                + "; set session_replication_role = origin");
        assertThat(registered()).isOne();
        course();
        assertThat(registered()).isEqualTo(3);
        root().update("delete from evaluation.course where tenant_id = 986");
        assertThat(counts.read(TOWN, false).courses()).isEmpty();
    }

    private int registered() {
        return counts.read(TOWN, false).courses().getFirst().registered();
    }

    private void course() {
        root().execute(insert());
    }

    private static String insert() {
        return "insert into evaluation.course (tenant_id, course_key, fictional, first_registered, complete) values (986, '"
                + UUID.randomUUID() + "', true, '2012-01-01', false)";
    }
}
