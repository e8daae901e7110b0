package dk.fremskudt.casework;

import static dk.fremskudt.Refusals.refused;
import static dk.fremskudt.casework.DeadlineState.DUE;
import static dk.fremskudt.casework.DeadlineState.LATE;
import static dk.fremskudt.casework.DeadlineState.MET;
import static dk.fremskudt.casework.DeadlineState.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.identity.UserId;
import dk.fremskudt.programme.ProgrammeModel.DeadlineCode;
import dk.fremskudt.programme.ProgrammeModel.DeadlineRule;
import dk.fremskudt.programme.ProgrammeModel.Strictness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseDeadlineTest {
    private static final LocalDate DUE_ON = LocalDate.of(2026, 12, 31);
    private static final Instant NOW = Instant.parse("2026-12-30T10:00:00Z");
    private static final CaseFileId FILE = new CaseFileId(new UUID(0, 1));
    private static final UUID CITIZEN = new UUID(0, 2);
    private static final UserId WORKER = new UserId(new UUID(0, 3));
    private final CaseDeadline deadline = deadline(DeadlineCode.FIRST_CONTACT);

    /** Whether it was with the citizen, tried in earnest, and spoken; and what it meets. */
    @ParameterizedTest
    @CsvSource({
        "FIRST_CONTACT, true, true, true, true",
        "FIRST_CONTACT, true, true, false, true", // outreach is measured by tries
        "FIRST_CONTACT, true, false, false, false",
        "FIRST_CONTACT, false, true, true, false",
        "COORDINATING_MEETING, false, true, true, true",
        "COORDINATING_MEETING, false, true, false, false",
        "COORDINATING_MEETING, true, true, true, false",
        "PARTNER_REPLY, true, true, true, false", // kept with the enquiry
        "PARTNER_REPLY, false, true, true, false"
    })
    void aContactMeetsWhatItIsFor(DeadlineCode code, boolean citizen, boolean attempt, boolean contact, boolean met) {
        assertThat(deadline(code).metBy(new ContactMade(new UUID(0, 4), NOW, citizen, attempt, contact)))
                .isEqualTo(met);
    }

    @Test
    void itSaysWhatItsModelSaidWhenTheCourseWasOpened() {
        var status = deadline.status(DUE_ON);
        assertThat(deadline.caseFile()).isEqualTo(FILE);
        assertThat(status.code()).isEqualTo("first_contact");
        assertThat(status.label()).isEqualTo("Frist");
        assertThat(status.due()).isEqualTo(DUE_ON);
        assertThat(status.strictness()).isEqualTo(Strictness.HARD);
        assertThat(status.state()).isEqualTo(DUE);
        assertThat(status.outstanding()).isTrue();
        assertThat(deadline.status(LocalDate.of(2027, 1, 1)).state()).isEqualTo(LATE);
    }

    @Test
    void whatMetItIsKeptAndTakenBackWithTheContact() {
        deadline.met(DUE_ON, new UUID(0, 4));
        assertThat(deadline.status(DUE_ON.plusDays(9)).state()).isEqualTo(MET);
        assertThat(deadline.status(DUE_ON).metOn()).isEqualTo(DUE_ON);
        assertThat(deadline.status(DUE_ON).outstanding()).isFalse();
        deadline.met(null, null);
        assertThat(deadline.status(DUE_ON).state()).isEqualTo(DUE);
    }

    @Test
    void itIsGivenUpWithAReason() {
        deadline.waive(CITIZEN, " Borgeren er indlagt ", NOW, WORKER);
        var status = deadline.status(DUE_ON.plusDays(9));
        assertThat(status.state()).isEqualTo(WAIVED);
        assertThat(status.waiverReason()).isEqualTo("Borgeren er indlagt");
        assertThat(status.outstanding()).isFalse();
    }

    @Test
    void itIsNotGivenUpWithoutAReasonNorOnceItIsMet() {
        refused("casework.deadline.reasonNeeded", () -> deadline.waive(CITIZEN, " ", NOW, WORKER));
        assertThat(deadline.status(DUE_ON).outstanding()).isTrue();
        deadline.met(DUE_ON, new UUID(0, 4));
        refused("casework.deadline.alreadyMet", () -> deadline.waive(CITIZEN, "Indlagt", NOW, WORKER));
    }

    private static CaseDeadline deadline(DeadlineCode code) {
        return new CaseDeadline(FILE, new DeadlineRule(code, "Frist", 2, true, Strictness.HARD), DUE_ON);
    }
}
