package dk.fremskudt.evaluation;

import dk.fremskudt.platform.Ids;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What has been given out under protection, so that no later version can be subtracted from an earlier one. */
@Component
class PublicationLog {
    private static final TypeReference<LinkedHashMap<Integer, List<@Nullable Integer>>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PublicationLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Whose figures under which choice: publications of one key follow each other as versions. */
    record Key(
            Disclosure disclosure,
            Cohort cohort,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String family) {
        /** Whether one choice's courses are all among the other's, so that a difference would be some courses' answers. */
        boolean isNestedWith(Key other) {
            boolean inside = !before(from, other.from) && !after(to, other.to);
            boolean around = !before(other.from, from) && !after(other.to, to);
            return inside || around;
        }

        private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
            return other != null && (one == null || one.isBefore(other));
        }

        private static boolean after(@Nullable LocalDate one, @Nullable LocalDate other) {
            return other != null && (one == null || one.isAfter(other));
        }
    }

    record Publication(Key key, PublishedTable table) {
        boolean isOf(CountTable table) {
            return this.table.item().equals(table.item()) && this.table.wave() == table.wave();
        }
    }

    /** All that a reader of this disclosure may hold, oldest first; readers of shared figures see the public ones too. */
    List<Publication> givenOut(Disclosure disclosure, String family, Map<String, List<String>> answersOfItems) {
        List<Publication> found = new ArrayList<>();
        jdbc.sql("""
                        select disclosure, cohort, period_from, period_to, item, wave, rows::text from evaluation.publication
                        where family = ? and disclosure in ('PUBLIC', ?) order by published_at, id""").param(family).param(disclosure.name()).query(row -> {
            var key = new Key(
                    Disclosure.valueOf(row.getString(1)),
                    Cohort.valueOf(row.getString(2)),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class),
                    family);
            String item = row.getString(5);
            found.add(new Publication(
                    key,
                    new PublishedTable(
                            item,
                            row.getInt(6),
                            answersOfItems.getOrDefault(item, List.of()),
                            json.readValue(row.getString(7), ROWS))));
        });
        return found;
    }

    /** Keeps the tables that are not what was given out last under the same key. */
    void keep(Key key, List<PublishedTable> tables, List<Publication> earlier) {
        Map<String, PublishedTable> last = new HashMap<>();
        earlier.stream()
                .filter(publication -> publication.key.equals(key))
                .forEach(publication -> last.put(name(publication.table), publication.table));
        for (PublishedTable table : tables) {
            PublishedTable before = last.get(name(table));
            if (before == null || !Objects.equals(before.rows(), table.rows())) {
                keep(key, table);
            }
        }
    }

    private void keep(Key key, PublishedTable table) {
        jdbc.sql("""
                        insert into evaluation.publication
                          (id, disclosure, cohort, period_from, period_to, family, item, wave, rows, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")
                .param(1, Ids.next())
                .param(2, key.disclosure.name())
                .param(3, key.cohort.name())
                .param(4, key.from, Types.DATE)
                .param(5, key.to, Types.DATE)
                .param(6, key.family)
                .param(7, table.item())
                .param(8, table.wave())
                .param(9, json.writeValueAsString(table.rows()))
                .param(10, OffsetDateTime.now(clock))
                .update();
    }

    private static String name(PublishedTable table) {
        return table.item() + table.wave();
    }
}
