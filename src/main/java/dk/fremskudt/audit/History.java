package dk.fremskudt.audit;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what Envers wrote, whatever the record: who changed what, when and why, and how it stood at an instant.
 * Protected fields are opened as far as their citizen's key still exists. Every use is a read of personal data and is
 * logged as such.
 */
@Component
public class History {
    private static final Set<String> FURNITURE = Set.of("tenant_id", "rev", "revtype", "id");
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Vault vault;
    private final ReadLog readLog;
    private final UserService users;
    private final ObjectProvider<RecordWords> words;

    History(
            JdbcTemplate jdbc,
            Clock clock,
            Vault vault,
            ReadLog readLog,
            UserService users,
            ObjectProvider<RecordWords> words) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.vault = vault;
        this.readLog = readLog;
        this.users = users;
        this.words = words;
    }

    /** The last day that there can be anything to read of. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All changes of the sources' records, newest first. */
    @Transactional
    public List<Change> of(List<HistorySource> sources) {
        readLog.read(
                Purpose.HISTORY,
                sources.stream().map(HistorySource::key).distinct().toList());
        var changes = new ArrayList<Change>();
        for (var source : sources) changes.addAll(changes(source));
        changes.sort(Comparator.comparingLong(Change::revision).reversed());
        return changes.stream()
                .filter(change ->
                        change.kind() != Change.Kind.CHANGED || !change.fields().isEmpty())
                .toList();
    }

    private List<Change> changes(HistorySource source) {
        var before = new HashMap<UUID, Map<String, @Nullable String>>();
        var said = new InWords(source.table(), words.stream().toList());
        return rows(source, null).stream().map(row -> row.since(before, said)).toList();
    }

    /** A source's records as they stood at an instant: for each of them its fields, empty ones left out. */
    @Transactional
    public Map<UUID, List<Change.Field>> asOf(HistorySource source, Instant at) {
        readLog.read(Purpose.HISTORY, source.key());
        var said = new InWords(source.table(), words.stream().toList());
        var stood = new LinkedHashMap<UUID, List<Change.Field>>();
        for (var row : rows(source, at)) {
            if (row.kind() == Change.Kind.DELETED) stood.remove(row.record());
            else stood.put(row.record(), said.fields(Map.of(), row.values()));
        }
        return stood;
    }

    /** What others changed in one record after the version that somebody saw, oldest first. */
    @Transactional
    public List<Change> since(String table, UUID id, int seenVersion) {
        readLog.read(Purpose.HISTORY, id);
        var all = changes(HistorySource.of(table, id));
        return all.subList(Math.min(all.size(), Math.max(0, seenVersion + 1)), all.size());
    }

    private List<Row> rows(HistorySource source, @Nullable Instant until) {
        // So that a history reads «Tovholder: Anne Bak» and not a number.
        var people = users.names();
        var sql =
                "select a.*, r.at as r_at, r.user_id as r_user, r.user_name as r_name, r.act as r_act, r.reason as r_reason"
                        + " from " + source.table()
                        + "_aud a join audit_revision r on r.tenant_id = a.tenant_id and r.id = a.rev"
                        + " where a." + source.column() + " = ?" + (until == null ? "" : " and r.at <= ?")
                        + " order by a.rev";
        return until == null
                ? jdbc.query(sql, (set, number) -> row(source.table(), set, people), source.key())
                : jdbc.query(
                        sql, (set, number) -> row(source.table(), set, people), source.key(), Timestamp.from(until));
    }

    private Row row(String table, ResultSet set, Map<UserId, String> people) throws SQLException {
        var values = new LinkedHashMap<String, @Nullable String>();
        var columns = set.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var name = columns.getColumnName(i);
            if (!FURNITURE.contains(name) && !name.startsWith("r_")) values.put(name, text(set.getObject(i), people));
        }
        var kind = Change.Kind.of(set.getInt("revtype"));
        return new Row(
                set.getLong("rev"),
                set.getTimestamp("r_at").toInstant(),
                set.getObject("r_user", UUID.class),
                set.getString("r_name"),
                FormerActs.today(set.getString("r_act")),
                set.getString("r_reason"),
                table,
                set.getObject("id", UUID.class),
                kind,
                values);
    }

    private @Nullable String text(@Nullable Object value, Map<UserId, String> people) {
        return switch (value) {
            case null -> null;
            case byte[] sealed -> vault.open(sealed).orErased();
            case Timestamp instant -> instant.toInstant().toString();
            case UUID id -> people.getOrDefault(new UserId(id), id.toString());
            case Object other -> other.toString();
        };
    }

    private record Row(
            long revision,
            Instant at,
            @Nullable UUID user,
            String userName,
            String act,
            @Nullable String reason,
            String table,
            UUID record,
            Change.Kind kind,
            Map<String, @Nullable String> values) {

        Change since(Map<UUID, Map<String, @Nullable String>> before, InWords said) {
            var earlier = before.getOrDefault(record, Map.of());
            var fields = kind == Change.Kind.DELETED ? said.fields(values, Map.of()) : said.fields(earlier, values);
            before.put(record, values);
            return new Change(revision, at, user, userName, act, reason, table, record, kind, fields);
        }
    }
}
