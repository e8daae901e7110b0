package dk.fremskudt.citizen;

import dk.fremskudt.identity.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whom a caseworker last had open: a convenience, kept apart from the read log, which is evidence. */
@Component
class RecentlyViewed {
    private final JdbcTemplate jdbc;
    private final Clock clock;

    RecentlyViewed(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(UserId user, CitizenId citizen) {
        jdbc.update("""
                insert into citizen_viewed (user_id, citizen_id, viewed_at) values (?, ?, ?)
                on conflict (tenant_id, user_id, citizen_id) do update set viewed_at = excluded.viewed_at
                """, user.value(), citizen.value(), Timestamp.from(clock.instant()));
    }

    List<UUID> by(UserId user, int limit) {
        return jdbc.queryForList(
                "select citizen_id from citizen_viewed where user_id = ? order by viewed_at desc limit ?",
                UUID.class,
                user.value(),
                limit);
    }

    void forget(CitizenId citizen) {
        jdbc.update("delete from citizen_viewed where citizen_id = ?", citizen.value());
    }
}
