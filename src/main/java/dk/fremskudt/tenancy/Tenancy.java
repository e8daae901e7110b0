package dk.fremskudt.tenancy;

import dk.fremskudt.platform.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tenants there are and whose work is in hand. Names of municipalities are no secret. */
@Component
public class Tenancy {
    private static final String COLUMNS = "select id, slug, name, kind, fictional, colour from tenancy_tenant ";
    private final TenantScope scope;
    private final JdbcClient jdbc;

    Tenancy(TenantScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** The tenant of whoever is signed in; an error where nobody is. */
    public TenantId current() {
        if (scope.current() == 0) throw new IllegalStateException("nobody is signed in");
        return new TenantId(scope.current());
    }

    public Tenant currentTenant() {
        return find(current()).orElseThrow();
    }

    /** All municipalities, by name in Danish order. */
    public List<Tenant> municipalities() {
        return jdbc.sql(COLUMNS + "where kind = 'MUNICIPALITY' order by name")
                .query(Tenancy::tenant)
                .list();
    }

    public Optional<Tenant> find(TenantId id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(Tenancy::tenant)
                .optional();
    }

    public Optional<Tenant> bySlug(String slug) {
        return jdbc.sql(COLUMNS + "where slug = ?")
                .param(slug)
                .query(Tenancy::tenant)
                .optional();
    }

    /** @param code the official code; anything that is not a municipality's gives nothing */
    public Optional<Tenant> byCode(String code) {
        if (!code.matches("[0-9]{3}")) return Optional.empty();
        return find(new TenantId(Math.max(1, Integer.parseInt(code))))
                .filter(t -> t.kind() == Tenant.Kind.MUNICIPALITY);
    }

    /** Makes the tenant's row, or brings its name, colour and kind up to date. */
    public void provision(TenantId id, String slug, String name, boolean fictional, @Nullable String colour) {
        jdbc.sql("""
                insert into tenancy_tenant (id, slug, name, kind, fictional, colour)
                values (:id, :slug, :name, 'MUNICIPALITY', :fictional, :colour)
                on conflict (id) do update set name = excluded.name, fictional = excluded.fictional,
                  colour = excluded.colour""")
                .param("id", id.value())
                .param("slug", slug)
                .param("name", name)
                .param("fictional", fictional)
                .param("colour", colour)
                .update();
    }

    private static Tenant tenant(ResultSet row, int number) throws SQLException {
        return new Tenant(
                new TenantId(row.getInt("id")),
                row.getString("slug"),
                row.getString("name"),
                Tenant.Kind.valueOf(row.getString("kind")),
                row.getBoolean("fictional"),
                row.getString("colour"));
    }
}
