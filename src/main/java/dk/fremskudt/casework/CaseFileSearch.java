package dk.fremskudt.casework;

import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds courses in the database: filtered, ordered and cut into pages there. */
@Component
class CaseFileSearch {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}-[0-9]{0,6}");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,4}");
    private static final int MOST_CITIZENS = 500;

    private static final String LATE = """
            f.closedAt is null and exists (select 1 from CaseDeadline d where d.caseFileId = f.id
              and d.strictness = HARD and d.metOn is null and d.waivedAt is null and d.dueOn < :today)""";

    private final EntityManager entities;
    private final CitizenService citizens;
    private final CurrentUser user;
    private final Clock clock;

    CaseFileSearch(EntityManager entities, CitizenService citizens, CurrentUser user, Clock clock) {
        this.entities = entities;
        this.citizens = citizens;
        this.user = user;
        this.clock = clock;
    }

    List<CaseFile> page(CaseFileQuery asked) {
        var direction = asked.descending() ? " desc" : " asc";
        return query(
                        CaseFile.class,
                        "select f",
                        asked,
                        " order by " + asked.sort().expression() + direction + ", f.id")
                .setFirstResult(asked.offset())
                .setMaxResults(asked.limit())
                .getResultList();
    }

    int count(CaseFileQuery asked) {
        return Math.toIntExact(query(Long.class, "select count(f)", asked, "").getSingleResult());
    }

    private <T> TypedQuery<T> query(Class<T> type, String select, CaseFileQuery asked, String order) {
        var values = new HashMap<String, Object>();
        var where = scope(asked.scope(), values) + text(asked.text().strip(), values);
        var query = entities.createQuery(select + " from CaseFile f where " + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }

    private String scope(CaseFileScope scope, Map<String, Object> values) {
        var today = LocalDate.now(clock);
        return switch (scope) {
            case MINE -> {
                values.put("me", user.require().user());
                yield "f.closedAt is null and f.coordinatorId = :me";
            }
            case OPEN -> "f.closedAt is null";
            case LATE -> {
                values.put("today", today);
                yield LATE;
            }
            case CLOSING_SOON -> {
                values.put("soon", today.plusDays(CourseLength.WARN_DAYS));
                yield "f.closedAt is null and f.plannedEnd <= :soon";
            }
            case CLOSED -> "f.closedAt is not null";
        };
    }

    private String text(String text, Map<String, Object> values) {
        if (text.isEmpty()) {
            return "";
        }
        if (NUMBER.matcher(text).matches()) {
            values.put("from", text);
            values.put("to", text + "\uffff");
            return " and f.number >= :from and f.number < :to";
        }
        if (SERIAL.matcher(text).matches()) {
            values.put("serial", Integer.parseInt(text));
            return " and f.numberSerial = :serial";
        }
        var found = citizens.matching(text, MOST_CITIZENS);
        if (found.isEmpty()) {
            return " and 1 = 0";
        }
        values.put("citizens", found);
        return " and f.citizenId in :citizens";
    }
}
