package dk.fremskudt.referral;

import dk.fremskudt.audit.RecordWords;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The target group of an enquiry, in the words of the model that was in force on the day of the decision. */
@Component
class EnquiryWords implements RecordWords {
    private final ProgrammeService programmes;
    private final Clock clock;

    EnquiryWords(ProgrammeService programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public boolean about(String table) {
        return table.equals("referral_enquiry");
    }

    @Override
    public Optional<String> value(String table, String column, String value, Map<String, @Nullable String> row) {
        var decided = row.get("decided_at");
        if (!column.equals("target_group") || decided == null) return Optional.empty();
        return programmes
                .inForce(LocalDate.ofInstant(Instant.parse(decided), clock.getZone()))
                .flatMap(version -> version.model().tasks().targetGroup(value))
                .map(ProgrammeModel.TargetGroup::label);
    }
}
