package dk.fremskudt.identity;

import dk.fremskudt.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Who a token stands for. Every call of a program asks this first, so it is plain SQL in two round trips; it is asked
 * anew each time, so that a revoked token is dead at once and on every node.
 */
@Component
class TokenCheck {
    /** The tenant's number in a token chooses whose rows the database shows, before the token is looked for. */
    private static final Pattern FORM = Pattern.compile("fs_([1-9][0-9]{0,8})_[A-Za-z0-9_-]{43}");

    private static final String LIVE = """
            select set_config('app.tenant', ?, true);
            select id, label, scope from identity_api_token where tenant_id = ? and token_hash = ? and revoked_at is null""";
    private final DataSource source;

    TokenCheck(DataSource source) {
        this.source = source;
    }

    /** Nothing for an unknown, malformed or revoked one. */
    Optional<SignedIn> holder(String token) {
        var form = FORM.matcher(token);
        if (!form.matches()) return Optional.empty();
        var tenant = new TenantId(Integer.parseInt(form.group(1)));
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                return live(connection, tenant, hash(token));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("a token could not be checked", e);
        }
    }

    private static Optional<SignedIn> live(Connection connection, TenantId tenant, byte[] hash) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LIVE)) {
            statement.setString(1, String.valueOf(tenant.value()));
            statement.setInt(2, tenant.value());
            statement.setBytes(3, hash);
            statement.execute();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                if (!row.next()) return Optional.empty();
                return Optional.of(new SignedIn(
                        tenant,
                        new UserId(row.getObject(1, UUID.class)),
                        "token",
                        row.getString(2),
                        ApiScope.of(row.getString(3)).role()));
            }
        }
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
