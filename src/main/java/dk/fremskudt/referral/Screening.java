package dk.fremskudt.referral;

import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.programme.ProgrammeVersionId;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** The screening of one enquiry (M65): which criteria were ticked in which version of the form, and what it came to. */
@Entity
@Audited
@Table(name = "referral_screening")
class Screening extends OwnedEntity {
    private EnquiryId enquiryId;
    private ProgrammeVersionId programmeId;
    private String ticked = "";
    private @Nullable ProtectedText skipReason;
    private @Nullable ProtectedText reason;
    private @Nullable ProtectedText otherService;

    protected Screening() {}

    Screening(EnquiryId enquiry, ProgrammeVersionId programme) {
        enquiryId = enquiry;
        programmeId = programme;
    }

    void tick(Collection<String> criteria, ProgrammeVersionId form) {
        ticked = String.join(" ", new TreeSet<>(criteria));
        programmeId = form;
    }

    void conclude(UUID citizen, ScreeningDecision decision) {
        skipReason = ProtectedText.ofNullable(citizen, decision.skipReason());
        reason = ProtectedText.of(citizen, decision.reason());
        otherService = ProtectedText.ofNullable(citizen, decision.otherService());
    }

    Set<String> ticked() {
        return ticked.isEmpty() ? Set.of() : Set.of(ticked.split(" "));
    }

    ProgrammeVersionId programme() {
        return programmeId;
    }

    @Nullable String reason() {
        return ProtectedText.read(reason);
    }

    @Nullable String skipReason() {
        return ProtectedText.read(skipReason);
    }

    @Nullable String otherService() {
        return ProtectedText.read(otherService);
    }
}
