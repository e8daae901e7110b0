package dk.fremskudt.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.TestClock;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserForm;
import dk.fremskudt.platform.DanishClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail can't be changed by the program, and breaks visibly when a superuser changes it. */
class AuditChainIT extends DatabaseIT {
    private static final String TENANT = "chain";
    private static final int CODE = 899;

    @Autowired
    AuditChain chain;

    @Autowired
    ReadLog readLog;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void aMunicipalityWithAPast() {
        tenancy.provision(new dk.fremskudt.tenancy.TenantId(CODE), TENANT, "Kædeby Kommune", true, null);
        asAdmin(TENANT, () -> {
            var id = users.create("u" + System.nanoTime() % 1_000_000, form("Anna"), "a long enough password");
            users.change(id, 0, form("Anna Ærø"));
            return id;
        });
        asCaseworker(
                TENANT,
                () -> transaction.executeWithoutResult(status -> readLog.read(Purpose.CASEWORK, UUID.randomUUID())));
    }

    private static UserForm form(String name) {
        return new UserForm(name, null, null, null, Role.CASEWORKER);
    }

    private AuditChain.Verdict verdict() {
        return asAdmin(TENANT, () -> chain.verify(CODE));
    }

    private void tamper(String sql) {
        root().execute("set session_replication_role = replica; " + sql + "; reset session_replication_role");
    }

    /** Puts the tenant's trail away, so that the next test starts an honest one. */
    @AfterEach
    void forget() {
        tamper(
                "delete from audit_seal where tenant_id = 899; delete from audit_read where tenant_id = 899;"
                        + "delete from identity_user_aud where tenant_id = 899; delete from audit_revision where tenant_id = 899");
    }

    /** Whoever looks back must find one time in all that was written at once, also where demo data has its past. */
    @Test
    void changesAndReadsCarryTheTimeOfTheOneClock() {
        clock.moveTo("2028-02-29T23:59:59");
        aMunicipalityWithAPast();
        DanishClock.at(Instant.parse("2021-03-04T05:06:07Z"), this::aMunicipalityWithAPast);
        for (var table : List.of("audit_revision", "audit_read"))
            assertThat(root().queryForList(
                                    "select distinct to_char(at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD HH24:MI:SS')"
                                            + " from " + table + " where tenant_id = 899",
                                    String.class))
                    .as(table)
                    .contains("2028-02-29 23:59:59", "2021-03-04 06:06:07");
    }

    @Test
    void anHonestChainHoldsAndCountsEveryRevisionAndRead() {
        var verdict = verdict();
        assertThat(verdict.broken()).isNull();
        var entries = root().queryForObject(
                        "select (select count(*) from audit_revision where tenant_id = 899)"
                                + " + (select count(*) from audit_read where tenant_id = 899)",
                        Long.class);
        assertThat(verdict.seals()).isEqualTo(entries).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aChangedRowBreaksIt() {
        tamper("update identity_user_aud set name = 'Forged' where tenant_id = 899 and name = 'Anna Ærø'");
        assertThat(verdict().broken())
                .isNotNull()
                .extracting(AuditChain.Break::reason)
                .isEqualTo(AuditChain.Reason.CONTENT_CHANGED);
    }

    @Test
    void aChangedAuthorBreaksIt() {
        tamper(
                "update audit_revision set user_name = 'Someone else' where tenant_id = 899 and act = 'identity.changedUser'");
        assertThat(verdict().holds()).isFalse();
    }

    @Test
    void aChangedReadBreaksIt() {
        tamper("update audit_read set purpose = 'SEARCH' where tenant_id = 899");
        assertThat(verdict().holds()).isFalse();
    }

    @Test
    void aRemovedRevisionBreaksIt() {
        tamper("delete from audit_seal where tenant_id = 899 and seq = 1");
        assertThat(verdict().broken())
                .isNotNull()
                .extracting(AuditChain.Break::reason)
                .isEqualTo(AuditChain.Reason.SEAL_MISSING);
    }

    @Test
    void aRowSmuggledIntoASealedRevisionBreaksIt() {
        tamper("insert into identity_user_aud (tenant_id, rev, revtype, id, name) select 899, min(id), 1,"
                + " gen_random_uuid(), 'Smuggled' from audit_revision where tenant_id = 899");
        assertThat(verdict().holds()).isFalse();
    }

    @Test
    void aRevisionThatWasNeverSealedIsFound() {
        tamper(
                "insert into audit_revision values (899, 999999999, '2026-11-18 10:00+01', null, 'x', 'changed', null, 'r')");
        assertThat(verdict().broken())
                .isNotNull()
                .extracting(AuditChain.Break::reason)
                .isEqualTo(AuditChain.Reason.NEVER_SEALED);
    }

    @Test
    void neitherProgramNorOwnerCanChangeTheTrail() {
        for (var role : List.of("fremskudt_app", "fremskudt_owner")) {
            for (var table : List.of("audit_revision", "audit_read", "audit_seal", "identity_user_aud")) {
                var database = role(role);
                assertThatThrownBy(() -> database.update("delete from " + table))
                        .as(role + " " + table)
                        .isInstanceOf(RuntimeException.class);
                assertThatThrownBy(() -> database.update("update " + table + " set tenant_id = tenant_id"))
                        .isInstanceOf(RuntimeException.class);
                assertThatThrownBy(() -> database.execute("truncate " + table + " cascade"))
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }
}
