package dk.fremskudt.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Walks PostgreSQL's catalogue: both walls stand around every table that a municipality owns. */
class WallsIT extends DatabaseIT {
    /** Tables that no municipality owns, each with its reason. */
    private static final Set<String> SHARED = Set.of(
            "tenancy_tenant", // the municipalities themselves
            "event_publication", // ids of events only
            "audit_sealed_name", // names of tables
            "databasechangelog",
            "databasechangeloglock");

    /** Tables without an audit twin, each with its reason. */
    private static final Set<String> WITHOUT_TWIN = Set.of(
            "audit_revision", // the trail itself
            "audit_read",
            "audit_seal",
            "platform_citizen_key", // an erased key must be gone
            "citizen_search", // erased with the citizen, made from audited fields
            "citizen_viewed", // a convenience; the read log is the evidence
            "referral_draft", // what was typed and not yet saved
            "contact_draft");

    private static final String OWNED =
            "from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')";

    private List<String> owned() {
        return root().queryForList("select relname " + OWNED, String.class).stream()
                .filter(table -> !SHARED.contains(table))
                .toList();
    }

    @Test
    void everyOwnedTableHasForcedRowSecurityAndAPolicy() {
        var unprotected = root().queryForList(
                        "select relname " + OWNED + " and not (c.relrowsecurity and c.relforcerowsecurity"
                                + " and exists (select from pg_policy p where p.polrelid = c.oid))",
                        String.class);
        assertThat(unprotected).allMatch(SHARED::contains);
        assertThat(owned()).isNotEmpty();
    }

    @Test
    void everyPrimaryKeyBeginsWithTheTenant() {
        var wrong = root().queryForList(
                        "select relname " + OWNED + " and not exists (select from pg_index i join pg_attribute a"
                                + " on a.attrelid = c.oid and a.attnum = i.indkey[0]"
                                + " where i.indrelid = c.oid and i.indisprimary and a.attname = 'tenant_id')",
                        String.class);
        assertThat(wrong).allMatch(SHARED::contains);
    }

    @Test
    void everyForeignKeyBetweenOwnedTablesCarriesTheTenant() {
        var wrong = root().queryForList("""
                        select c.relname || ' -> ' || f.confrelid::regclass from pg_constraint f
                        join pg_class c on c.oid = f.conrelid
                        where f.contype = 'f' and c.relnamespace = 'public'::regnamespace
                          and f.confrelid <> 'tenancy_tenant'::regclass
                          and not exists (select from pg_attribute a where a.attrelid = f.conrelid
                            and a.attname = 'tenant_id' and a.attnum = any (f.conkey))""", String.class);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyOwnedTableHasAnAppendOnlyAuditTwin() {
        var tables = owned();
        for (var table : tables) {
            if (table.endsWith("_aud") || WITHOUT_TWIN.contains(table)) continue;
            assertThat(tables).as("the audit twin of " + table).contains(table + "_aud");
        }
        var open = root().queryForList(
                        "select relname " + OWNED + " and (relname like '%\\_aud' or relname in ('audit_revision',"
                                + " 'audit_read', 'audit_seal')) and not exists (select from pg_trigger t"
                                + " where t.tgrelid = c.oid and t.tgname = 'append_only')",
                        String.class);
        assertThat(open).isEmpty();
    }

    @Test
    void noRoleThatSignsInCanBypassRowSecurity() {
        var roles = root().queryForList(
                        "select rolname from pg_roles where rolname like 'fremskudt\\_%' and not rolsuper"
                                + " and not rolbypassrls and not rolcreaterole",
                        String.class);
        assertThat(roles).containsExactlyInAnyOrder("fremskudt_owner", "fremskudt_app", "fremskudt_evaluator");
        var ownedByApp = root().queryForList(
                        "select relname from pg_class where relowner = 'fremskudt_app'::regrole", String.class);
        assertThat(ownedByApp).isEmpty();
    }

    @Test
    void theEvaluatorsRoleReadsTheEvaluationSchemaAndNothingElse() {
        var evaluator = role("fremskudt_evaluator");
        for (var table : owned()) {
            assertThatThrownBy(() -> evaluator.queryForList("select * from public." + table))
                    .as(table)
                    .hasStackTraceContaining("permission denied");
        }
        var writable = root().queryForList("""
                        select table_schema || '.' || table_name || ' ' || privilege_type
                        from information_schema.role_table_grants where grantee = 'fremskudt_evaluator'
                          and not (table_schema = 'evaluation' and privilege_type = 'SELECT')""", String.class);
        assertThat(writable).isEmpty();
        assertThatThrownBy(() -> evaluator.execute("create table evaluation.mine (x int)"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void nobodySignedInSeesNothingAndWritesNothing() {
        var app = role("fremskudt_app");
        assertThat(app.queryForObject("select count(*) from identity_user", Integer.class))
                .isZero();
        assertThatThrownBy(
                        () -> app.update(
                                "insert into identity_user (tenant_id, id, version, username, name, role,"
                                        + " active, must_change_password) values (751, gen_random_uuid(), 0, 'x', 'x', 'ADMIN', true, false)"))
                .hasStackTraceContaining("row-level security");
    }
}
