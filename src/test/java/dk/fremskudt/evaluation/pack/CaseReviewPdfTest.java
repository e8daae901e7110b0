package dk.fremskudt.evaluation.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.evaluation.pack.CaseReviewPack.Check;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Combination;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Contact;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Deadline;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Decision;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Ending;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Goal;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Handover;
import dk.fremskudt.evaluation.pack.CaseReviewPack.MethodUse;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Note;
import dk.fremskudt.evaluation.pack.CaseReviewPack.PhaseChange;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Profile;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Progress;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Proof;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Registration;
import dk.fremskudt.evaluation.pack.CaseReviewPack.StandIn;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.reporting.PdfChecks;
import dk.fremskudt.reporting.ReportEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseReviewPdfTest {
    private static final CaseReviewPrint PRINT = new CaseReviewPdf(new ReportEngine());

    @Test
    void thePrintTellsTheCourseByDaysAndStandIns() throws IOException {
        byte[] pdf = PRINT.pdf(pack());

        Files.write(Path.of("target/case-review.pdf"), pdf);
        PdfChecks.assertAccessible(pdf);
        assertThat(PdfChecks.text(pdf))
                .contains("Sagsgennemgang: Forløb A")
                .contains("dag 12 Hjemmebesøg med borgeren: Afholdt")
                .contains("Sagsbehandler A", "Partner 1 (praktiserende læge)")
                .contains("Hjemmebesøg 12 9")
                .contains("Netværkskort 2 12, 40")
                .contains("«Jeg vil kunne handle ind selv»")
                .contains("Servicelovens § 85")
                .contains("Kommunen har tilbageholdt teksten.");
    }

    @Test
    void theProofShowsKForEachCombination() {
        assertThat(PdfChecks.text(PRINT.pdf(pack())))
                .contains("Bevis for anonymitet")
                .contains("Ingen kombination må passe på færre end 3 forløb")
                .contains("Kvinde, 26-35 år 7")
                .contains("Navne 4 4 0");
    }

    @Test
    void aCourseThatHasHardlyBegunPrintsToo() {
        var bare = new CaseReviewPack(
                UUID.randomUUID(),
                230,
                "Rudersdal Kommune",
                "Forløb B",
                true,
                new Profile(null, null, null, coded("NORMAL", "Almindelig")),
                List.of(new StandIn("Borgeren", "Borger")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Ending(false, null, coded("CONTACT", "Kontakt"), 3, null, null),
                new Proof(3, 40, List.of(), List.of(), List.of(), "Sagsbehandler", "Leder", "Leder"));

        byte[] pdf = PRINT.pdf(bare);

        PdfChecks.assertAccessible(pdf);
        assertThat(PdfChecks.text(pdf)).contains("Forløbet er opdigtet", "Ikke oplyst", "I gang");
    }

    static CaseReviewPack pack() {
        return new CaseReviewPack(
                UUID.randomUUID(),
                230,
                "Rudersdal Kommune",
                "Forløb A",
                false,
                new Profile(
                        coded("FEMALE", "Kvinde"),
                        coded("26_35", "26-35 år"),
                        coded("YOUNG", "Unge med begyndende psykiske vanskeligheder"),
                        coded("HIGH", "Sammensat")),
                List.of(
                        new StandIn("Borgeren", "Borger"),
                        new StandIn("Sagsbehandler A", "Fremskudt sagsbehandler"),
                        new StandIn("Partner 1 (praktiserende læge)", "Henvendte sig")),
                java.util.stream.IntStream.range(0, 30)
                        .mapToObj(CaseReviewPdfTest::contact)
                        .toList(),
                List.of(
                        new MethodUse(coded("network_map", "Netværkskort"), List.of(12, 40)),
                        new MethodUse(coded("coaching", "Coaching"), List.of(4, 12, 20, 28, 36))),
                List.of(
                        new PhaseChange(1, coded("ENQUIRY", "Henvendelse"), coded("CONTACT", "Kontakt")),
                        new PhaseChange(14, coded("CONTACT", "Kontakt"), coded("NEEDS", "Behovsvurdering"))),
                List.of(
                        new Deadline(coded("first_contact", "Første kontakt"), 2, coded("MET", "Overholdt"), 2),
                        new Deadline(
                                coded("meeting", "Koordinerende møde"), 30, coded("LATE", "Ikke overholdt"), null)),
                List.of(new Decision(
                        33,
                        coded("GRANT", "Bevilling"),
                        coded("SEL85", "Servicelovens § 85"),
                        coded("GRANTED", "Bevilget"),
                        coded("CITIZEN", "Borgeren bad om det"),
                        true,
                        "Sagsbehandler A",
                        40,
                        false,
                        ReleasedText.of("Borgeren har brug for støtte til at komme ud ad døren og holde aftaler."))),
                List.of(new Goal(
                        20,
                        coded("SHORT", "kort sigt"),
                        coded("REACHED", "Nået"),
                        80,
                        ReleasedText.of("Jeg vil kunne handle ind selv"),
                        List.of(
                                new Progress(40, coded("CLOSER", "Tættere på")),
                                new Progress(80, coded("DONE", "Nået"))))),
                List.of(
                        new Note(
                                90,
                                "Borgerens egen fortælling",
                                ReleasedText.of("Det hjalp, at nogen kom hjem til mig.")),
                        new Note(null, "Netværket", ReleasedText.WITHHELD)),
                List.of(
                        new Registration(
                                1, coded("support_home", "Støtte i eget hjem"), List.of(coded("some", "Nogen støtte"))),
                        new Registration(
                                2, coded("support_home", "Støtte i eget hjem"), List.of(coded("light", "Let støtte"))),
                        new Registration(
                                2,
                                coded("role", "Sagsbehandlerens rolle"),
                                List.of(coded("coaching", "Coachende"), coded("advising", "Råd og vejledning")))),
                new Ending(
                        true,
                        coded("HANDED_OVER", "Overgået til en anden indsats"),
                        coded("CLOSED", "Afsluttet"),
                        96,
                        coded("2_3_days", "2-3 døgn"),
                        new Handover(88, true, 90)),
                new Proof(
                        3,
                        46,
                        List.of(
                                new Combination(List.of("Kvinde"), 22),
                                new Combination(List.of("Kvinde", "26-35 år"), 7),
                                new Combination(
                                        List.of("Kvinde", "26-35 år", "Unge med begyndende vanskeligheder"), 4)),
                        List.of("Et sjældent sted er vist som «Andet sted»."),
                        List.of(new Check("Navne", 4, 4, 0), new Check("Telefonnumre", 1, 1, 0)),
                        "Sagsbehandler",
                        "Leder",
                        "Leder"));
    }

    private static Contact contact(int number) {
        boolean home = number % 5 > 2;
        boolean held = number % 4 != 3;
        return new Contact(
                number * 3,
                coded("CITIZEN", "borgeren"),
                "Sagsbehandler A",
                home ? coded("VISIT", "Hjemmebesøg") : coded("PHONE", "Telefon"),
                coded("OUT", "Ud"),
                held ? coded("HELD", "Afholdt") : coded("NO_SHOW", "Udeblevet"),
                home ? coded("HOME", "Eget hjem") : null,
                held ? 45 : null,
                number == 4 ? List.of(coded("network_map", "Netværkskort")) : List.of(),
                number == 4 ? ReleasedText.of("Vi tegnede et netværkskort sammen.") : null);
    }

    private static Coded coded(String code, String label) {
        return new Coded(code, label);
    }
}
