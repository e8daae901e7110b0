package dk.fremskudt.evaluation.pack;

import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where a municipality lays its packs out for evaluators, and takes them back from. */
@Service
@Transactional
public class CaseReviewPublisher {
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Tenancy tenancy;
    private final Clock clock;

    CaseReviewPublisher(JdbcTemplate jdbc, JsonMapper json, Tenancy tenancy, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @RolesAllowed(LEAD)
    public void release(CaseReviewPack pack) {
        if (pack.municipality() != tenancy.current().value()) throw new Refusal("evaluation.caseReview.notYours");
        jdbc.update(
                "insert into evaluation.case_review (id, title, fictional, released_on, pack) values (?, ?, ?, ?, ?::jsonb)",
                pack.id(),
                pack.title(),
                pack.fictional(),
                LocalDate.now(clock),
                json.writeValueAsString(pack));
    }

    /** Evaluators no longer find it; copies that were fetched before are out of reach, and the caller says so. */
    @RolesAllowed(LEAD)
    public void withdraw(UUID pack) {
        jdbc.update("delete from evaluation.case_review where id = ?", pack);
    }
}
