package dk.fremskudt.audit;

import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.platform.RequestId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of looks at personal data, sealed into the municipality's chain. Services write one entry for each call that
 * shows a person; the transaction must be one that may write.
 */
@Component
public class ReadLog {
    private final JdbcTemplate jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ReadLog(JdbcTemplate jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void read(Purpose purpose, UUID... subjects) {
        read(purpose, List.of(subjects));
    }

    /** @param subjects the citizens or courses that were shown; none shown, nothing logged */
    @Transactional(propagation = Propagation.MANDATORY)
    public void read(Purpose purpose, Collection<UUID> subjects) {
        if (subjects.isEmpty()) return;
        var reader = user.require();
        jdbc.update(
                "insert into audit_read (at, user_id, user_name, purpose, subjects, request_id) values (?, ?, ?, ?, ?, ?)",
                Timestamp.from(clock.instant()),
                reader.user().value(),
                reader.name(),
                purpose.name(),
                subjects.stream().distinct().toArray(UUID[]::new),
                RequestId.current());
    }
}
