package dk.fremskudt.casereview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.ClosingExit;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.casework.DemonstrationService;
import dk.fremskudt.casework.HandoverForm;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Direction;
import dk.fremskudt.contact.NoteKind;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.contact.PlaceChooser;
import dk.fremskudt.decision.DecisionForm;
import dk.fremskudt.decision.DecisionId;
import dk.fremskudt.decision.DecisionKind;
import dk.fremskudt.decision.DecisionOutcome;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.decision.Hearing;
import dk.fremskudt.decision.Occasion;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.WaveService;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerKind;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.planning.GoalForm;
import dk.fremskudt.planning.GoalId;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.planning.GoalStep;
import dk.fremskudt.planning.Horizon;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.textcheck.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A course with something of everything, and all that a pack says of it: word for word what stands in {@code pack.json}.
 * It hides among other courses marked as demonstrations in a municipality where no other test makes any.
 */
class WholePackIT extends DatabaseIT {
    private static final String HOME = "gladsaxe";
    private static final LocalDate DAY_0 = LocalDate.of(2025, 3, 3);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CasePackService packs;

    @Autowired
    private CaseFileService files;

    @Autowired
    private DemonstrationService demonstrations;

    @Autowired
    private CitizenService citizens;

    @Autowired
    private EnquiryService enquiries;

    @Autowired
    private PartnerService partners;

    @Autowired
    private ContactService contacts;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private GoalService goals;

    @Autowired
    private WaveService waves;

    @Autowired
    private ClosingService closing;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    /** What is pinned: all that would go out, and every text with what the machine finds in it. */
    record Pinned(Object preview, List<Text> texts) {}

    record Text(TextSource source, int position, @Nullable Integer day, String words, List<Finding> findings) {}

    @Test
    void aPackSaysOfACourseExactlyWhatItAlwaysSaid() throws IOException {
        var course = new AtomicReference<CaseFileId>();
        var made = new AtomicReference<CasePackDetails>();
        at(0, 9, () -> others().forEach(Runnable::run));
        at(0, 10, () -> course.set(opened("Rosalinde", "Vestermarksgaard")));
        var id = course.get();
        at(1, 11, () -> contacts.log(id, call()));
        asLeadAt(3, 13, () -> contacts.log(id, visit("street", 50)));
        at(5, 9, () -> contacts.log(id, coordination()));
        var goal = new AtomicReference<GoalId>();
        at(6, 9, () -> {
            files.moveTo(id, files.read(id).version(), Phase.ASSESSMENT, null);
            goal.set(goals.say(
                    id,
                    new GoalForm(
                            "Jeg vil væk fra Skovduevænget 12 og have ro", Horizon.SHORT, DAY_0.plusDays(6), null)));
            goals.say(id, new GoalForm("Min søster Rosa skal kende mig igen", Horizon.LONG, DAY_0.plusDays(5), null));
        });
        at(8, 9, () -> decide(id, DecisionKind.DECISION, "sel_4", DecisionOutcome.GRANTED, null));
        at(9, 9, () -> decide(id, DecisionKind.RECOMMENDATION, "sel_85", DecisionOutcome.RECOMMENDED, "Birger Nymann"));
        var granted = new AtomicReference<DecisionId>();
        asLeadAt(10, 9, () -> {
            granted.set(decide(id, DecisionKind.GRANT, "las_81", DecisionOutcome.GRANTED, null));
            decisions.started(granted.get(), 1, DAY_0.plusDays(12));
        });
        asLeadAt(10, 10, () -> decisions.decide(decisions.replace(granted.get(), 2, "Beløbet var forkert"), 0));
        at(
                10,
                11,
                () -> decisions.draft(
                        id,
                        decision(DecisionKind.RECOMMENDATION, "sel_99", DecisionOutcome.RECOMMENDED, "Fru Ellemann")));
        at(11, 9, () -> contacts.log(id, visit("home", 40)));
        at(12, 9, () -> {
            waves.answer(
                    id,
                    1,
                    Map.of("sex", Set.of("female"), "age_band", Set.of("26_35"), "support_home", Set.of("much")));
            goals.note(goal.get(), GoalStep.CLOSER, "Hun har pakket");
            closing.arrange(
                    id,
                    null,
                    new HandoverForm(
                            "Agnete Bergmann",
                            "Jobcentret",
                            DAY_0.plusDays(11),
                            null,
                            "Mentor",
                            true,
                            DAY_0.plusDays(12)));
        });
        at(13, 9, () -> {
            closing.close(id, files.read(id).version(), ClosingExit.ORDINARY_CASEWORK, null);
            waves.answer(
                    id,
                    2,
                    Map.of(
                            "role", Set.of("coaching", "advising"),
                            "citizen_change", Set.of("much_better"),
                            "support_home", Set.of("light")));
        });
        at(20, 9, () -> made.set(packs.read(packs.make(id))));

        assertThat(pinned(made.get())).isEqualTo(expected());
    }

    /** Four courses of other citizens: three like hers in most, one of another age. */
    private List<Runnable> others() {
        var all = new ArrayList<Runnable>();
        for (var age : List.of("26_35", "18_25", "18_25", "56_65")) {
            all.add(() -> {
                var other = demonstration(aCourse().receivedAt(instant(0, 8)).id());
                contacts.log(other, visit("home", 30));
                decide(other, DecisionKind.DECISION, "sel_4", DecisionOutcome.GRANTED, null);
                waves.answer(other, 1, Map.of("sex", Set.of("female"), "age_band", Set.of(age)));
                if (!age.equals("56_65")) close(other);
            });
        }
        return all;
    }

    private void close(CaseFileId other) {
        closing.arrange(other, null, new HandoverForm("Modtager", "Jobcentret", DAY_0, null, "Mentor", true, DAY_0));
        closing.close(other, files.read(other).version(), ClosingExit.ORDINARY_CASEWORK, null);
    }

    private CaseFileId demonstration(CaseFileId course) {
        demonstrations.mark(course);
        return course;
    }

    private CaseFileId opened(String given, String family) {
        var course = demonstration(aCourse().receivedAt(instant(0, 8)).id());
        var citizen = files.outline(course).citizen();
        citizens.change(
                citizen,
                citizens.read(citizen, Purpose.CASEWORK).version(),
                new CitizenForm(
                        given,
                        family,
                        "0904931238",
                        "+45 61 72 83 94",
                        "rosalinde@post.example",
                        "Skovduevænget 12, 2. th",
                        "4571",
                        "Grevinge"));
        var partner = partners.register(new PartnerForm(
                "Lægerne i Kvistgårdshaven",
                PartnerKind.GENERAL_PRACTITIONER,
                "Ditlev Ravnkilde",
                "73 84 95 16",
                "praksis@laeger.example"));
        var enquiry = enquiries.read(files.read(course).enquiry());
        enquiries.change(
                enquiry.id(),
                enquiry.version(),
                new EnquiryForm(
                        partner,
                        "Sygeplejerske Tove Munkholt",
                        enquiry.channel(),
                        enquiry.receivedAt(),
                        enquiry.concern(),
                        enquiry.firstContact(),
                        enquiry.evictionThreat(),
                        enquiry.consent()));
        return course;
    }

    private static ContactForm call() {
        return new ContactForm(
                Counterpart.CITIZEN,
                Channel.PHONE,
                Direction.OUT,
                instant(1, 10),
                Outcome.REACHED,
                null,
                null,
                null,
                15,
                Set.of("coaching"),
                null,
                NoteKind.COACHING,
                "Rosalinde svarede, da jeg ringede på 61728394. Hun er 31 år og har lige fået brev fra praksis@laeger.example.");
    }

    private ContactForm visit(String place, int minutes) {
        boolean home = place.equals("home");
        return new ContactForm(
                Counterpart.CITIZEN,
                Channel.HOME_VISIT,
                Direction.OUT,
                clock.instant(),
                Outcome.HELD,
                "municipal_office",
                place,
                PlaceChooser.CITIZEN,
                minutes,
                home ? Set.of("it_backpack", "advice") : Set.of("coaching"),
                "søsteren Lonemaj og naboen Helmut",
                NoteKind.COACHING,
                home
                        ? null
                        : "Mødtes på gaden den 4. marts med Lonemaj. Test Lead var med, og Ditlev Ravnkilde ringede.");
    }

    private static ContactForm coordination() {
        return new ContactForm(
                Counterpart.PARTNERS,
                Channel.MEETING,
                Direction.IN,
                instant(5, 8),
                Outcome.HELD,
                null,
                "municipal_office",
                PlaceChooser.CASEWORKER,
                null,
                Set.of("coordinating_meeting", "coaching"),
                null,
                NoteKind.AUTHORITY,
                "Tove Munkholt og Lægerne i Kvistgårdshaven vil gerne høre fra os, og fru Ellemann skal spørges. Kun Birger Nymann kan afgøre det.");
    }

    private DecisionId decide(
            CaseFileId course, DecisionKind kind, String basis, DecisionOutcome outcome, @Nullable String to) {
        var id = decisions.draft(course, decision(kind, basis, outcome, to));
        decisions.decide(id, 0);
        return id;
    }

    private static DecisionForm decision(
            DecisionKind kind, String basis, DecisionOutcome outcome, @Nullable String to) {
        boolean met = kind.binding();
        return new DecisionForm(
                kind,
                "Hjælp",
                basis,
                outcome,
                kind == DecisionKind.GRANT ? 100_000L : null,
                met ? "Rosalinde har brug for det nu" : "Visitationen skal se på det, siger Birger",
                to,
                met ? Occasion.AT_MEETING : Occasion.OFFICE,
                met,
                met ? "home" : null,
                Hearing.NOT_NEEDED,
                true,
                true);
    }

    private void at(int day, int hour, Runnable work) {
        asCaseworker(HOME, () -> DanishClock.at(instant(day, hour), work));
    }

    private void asLeadAt(int day, int hour, Runnable work) {
        as(HOME, Role.LEAD, () -> DanishClock.at(instant(day, hour), work));
    }

    private static Instant instant(int day, int hour) {
        return LocalDateTime.of(DAY_0.plusDays(day), LocalTime.of(hour, 0))
                .atZone(DanishClock.DENMARK)
                .toInstant();
    }

    /** Without what differs from one making to the next: the pack's id, and the letter by which packs are counted. */
    private String pinned(CasePackDetails pack) {
        var texts = pack.texts().stream()
                .map(text -> new Text(
                        text.source(),
                        text.position(),
                        text.day(),
                        text.words(),
                        text.findings().stream()
                                .map(PackTextDetails.Found::finding)
                                .toList()))
                .toList();
        return json.rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(new Pinned(pack.preview(), texts))
                        .replace(pack.preview().id().toString(), "id")
                        .replace("\"" + pack.title() + "\"", "\"title\"")
                + "\n";
    }

    private static String expected() throws IOException {
        try (var in = WholePackIT.class.getResourceAsStream("/casereview/pack.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
