package dk.fremskudt.casereview;

import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.RelativeDays;
import dk.fremskudt.casework.facts.CourseFact;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.contact.ContactDetails;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.facts.ContactFacts;
import dk.fremskudt.decision.DecisionDetails;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Coded;
import dk.fremskudt.evaluation.pack.ReleasedText;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.planning.GoalDetails;
import dk.fremskudt.planning.GoalService;
import dk.fremskudt.platform.Ids;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.tenancy.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a course into a pack: days instead of dates, stand-ins instead of people, and every text held back. */
@Component
class PackAssembler {
    /** Too few courses may have met at a place or had a decision on a legal basis for it to be named. */
    private static final int RARE = QuasiIdentifiers.THRESHOLD;

    private final CaseFileService files;
    private final CourseFacts timelines;
    private final ContactService contacts;
    private final ContactFacts contactFacts;
    private final DecisionService decisions;
    private final GoalService goals;
    private final EnquiryService enquiries;
    private final PartnerService partners;
    private final ProgrammeService programmes;
    private final EquivalenceClasses classes;
    private final Tenancy tenancy;
    private final Clock clock;

    PackAssembler(
            CaseFileService files,
            CourseFacts timelines,
            ContactService contacts,
            ContactFacts contactFacts,
            DecisionService decisions,
            GoalService goals,
            EnquiryService enquiries,
            PartnerService partners,
            ProgrammeService programmes,
            EquivalenceClasses classes,
            Tenancy tenancy,
            Clock clock) {
        this.files = files;
        this.timelines = timelines;
        this.contacts = contacts;
        this.contactFacts = contactFacts;
        this.decisions = decisions;
        this.goals = goals;
        this.enquiries = enquiries;
        this.partners = partners;
        this.programmes = programmes;
        this.classes = classes;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** A text of the course that could go along, by where it stands in the pack. */
    record Source(TextSource kind, int position, int day, String words) {}

    record Made(PackContent facts, List<Source> sources, CaseFileDetails course) {}

    Made make(CaseFileId id, String title) {
        var course = files.read(id);
        var timeline = timelines.of(id);
        var days = new RelativeDays(course.receivedAt(), clock.getZone());
        var model = programmes.version(course.programme()).model();
        var logged = contacts.of(id).reversed();
        var decided = decisions.of(id).reversed().stream()
                .filter(decision -> decision.decidedAt() != null)
                .toList();
        var said = goals.of(id);
        var standIns = new StandIns();
        standIns.worker(course.coordinator());
        var sources = new ArrayList<Source>();
        var places = classes.places(course.demonstration());
        var bases = classes.legalBases(course.demonstration());

        var contactLines = new ArrayList<CaseReviewPack.Contact>();
        for (var contact : logged) {
            var note = contact.form().note();
            int day = days.of(contact.form().occurredAt());
            if (note != null) sources.add(new Source(TextSource.CONTACT_NOTE, contactLines.size(), day, note));
            contactLines.add(contact(contact, day, model, places, standIns));
        }
        var decisionLines = new ArrayList<CaseReviewPack.Decision>();
        for (var decision : decided) {
            var line = decision(decision, days, model, bases, standIns);
            var reasons = decision.form().reasons();
            if (reasons != null)
                sources.add(new Source(TextSource.DECISION_REASONS, decisionLines.size(), line.day(), reasons));
            decisionLines.add(line);
        }
        var goalLines = new ArrayList<CaseReviewPack.Goal>();
        for (var goal : said) {
            var line = goal(goal, days);
            sources.add(new Source(TextSource.GOAL, goalLines.size(), line.day(), goal.words()));
            goalLines.add(line);
        }

        var partner = enquiries.read(course.enquiry()).partner();
        var partnerKind = Texts.get("outreach.kind." + partners.read(partner).kind());
        var partnerStandIn = standIns.partner(partner, lowerFirst(partnerKind));

        var all = classes.features(course.demonstration());
        var own =
                all.getOrDefault(id.value(), new QuasiIdentifiers(null, null, course.targetGroup(), exitCode(course)));
        var shown = own.among(List.copyOf(all.values()));
        var pack = new CaseReviewPack(
                Ids.next(),
                tenancy.current().value(),
                tenancy.currentTenant().name(),
                title,
                course.demonstration() || tenancy.currentTenant().fictional(),
                Labels.profile(shown.features(), model, timeline.complexity()),
                standIns.all().stream().map(Labels::person).toList(),
                contactLines,
                methods(contactLines),
                timeline.phases().stream()
                        .map(phase -> new CaseReviewPack.PhaseChange(
                                phase.day(), Labels.phase(phase.from()), Labels.phase(phase.to())))
                        .toList(),
                timeline.deadlines().stream()
                        .map(deadline -> Labels.deadline(deadline, model))
                        .toList(),
                decisionLines,
                goalLines,
                List.of(),
                Labels.registrations(classes.answers(id)),
                ending(course, timeline, contactFacts.firstContactDelay(id).orElse(null), shown.features()),
                Labels.proof(own, shown, all.size()));
        return new Made(
                new PackContent(pack, standIns.workersByKey(), partnerStandIn, shown.enough()), sources, course);
    }

    private static CaseReviewPack.Contact contact(
            ContactDetails contact, int day, ProgrammeModel model, Map<String, Integer> places, StandIns standIns) {
        var told = contact.form();
        return new CaseReviewPack.Contact(
                day,
                Labels.coded("contact.counterpart.", told.counterpart()),
                standIns.worker(contact.recordedBy()),
                Labels.coded("contact.channel.", told.channel()),
                Labels.direction(told.direction()),
                Labels.coded("contact.outcome.", told.outcome()),
                place(told.place(), model, places),
                told.minutes(),
                told.methods().stream()
                        .sorted()
                        .map(code -> Labels.method(code, model))
                        .toList(),
                told.note() == null ? null : ReleasedText.WITHHELD);
    }

    private static @Nullable Coded place(@Nullable String code, ProgrammeModel model, Map<String, Integer> places) {
        if (code == null) return null;
        if (places.getOrDefault(code, 0) < RARE) return new Coded("other", Texts.get("casereview.place.other"));
        return new Coded(
                code,
                model.tools()
                        .placeType(code)
                        .map(ProgrammeModel.PlaceType::label)
                        .orElse(code));
    }

    private static CaseReviewPack.Decision decision(
            DecisionDetails decision,
            RelativeDays days,
            ProgrammeModel model,
            Map<String, Integer> bases,
            StandIns standIns) {
        var told = decision.form();
        boolean rare = bases.getOrDefault(told.basis(), 0) < RARE;
        var basis = rare
                ? new Coded(decision.basisKind(), Texts.get("casereview.basisKind." + decision.basisKind()))
                : new Coded(
                        told.basis(),
                        model.tools()
                                .legalBasis(told.basis())
                                .map(ProgrammeModel.LegalBasis::label)
                                .orElse(decision.basisLabel()));
        var at = java.util.Objects.requireNonNull(decision.decidedAt());
        var by = decision.decidedBy();
        var started = decision.startsOn();
        return new CaseReviewPack.Decision(
                days.of(at),
                Labels.coded("decision.kind.", told.kind()),
                basis,
                Labels.coded("decision.outcome.", told.outcome()),
                Labels.coded("decision.occasion.", told.occasion()),
                told.citizenPresent(),
                standIns.worker(by == null ? decision.draftedBy() : by),
                started == null ? null : days.of(started),
                decision.standing() == dk.fremskudt.decision.Standing.REPLACED,
                ReleasedText.WITHHELD);
    }

    private static CaseReviewPack.Goal goal(GoalDetails goal, RelativeDays days) {
        return new CaseReviewPack.Goal(
                days.of(goal.saidOn()),
                Labels.coded("planning.horizon.", goal.horizon()),
                Labels.coded("planning.status.", goal.status()),
                days.of(goal.statusOn()),
                ReleasedText.WITHHELD,
                goal.progress().stream()
                        .map(note -> new CaseReviewPack.Progress(
                                days.of(note.on()), Labels.coded("planning.step.", note.step())))
                        .toList());
    }

    private static List<CaseReviewPack.MethodUse> methods(List<CaseReviewPack.Contact> contacts) {
        var days = new TreeMap<String, List<Integer>>();
        var labels = new LinkedHashMap<String, Coded>();
        for (var contact : contacts) {
            for (var method : contact.methods()) {
                labels.put(method.code(), method);
                days.computeIfAbsent(method.code(), _ -> new ArrayList<>()).add(contact.day());
            }
        }
        return days.entrySet().stream()
                .map(use -> new CaseReviewPack.MethodUse(
                        java.util.Objects.requireNonNull(labels.get(use.getKey())),
                        use.getValue().stream().distinct().toList()))
                .toList();
    }

    private static CaseReviewPack.Ending ending(
            CaseFileDetails course, CourseFact timeline, @Nullable String delay, QuasiIdentifiers shown) {
        var handover = timeline.handover();
        return new CaseReviewPack.Ending(
                !course.open(),
                shown.exit() == null ? null : new Coded(shown.exit(), Texts.get("casework.exit." + shown.exit())),
                Labels.phase(timeline.phase()),
                timeline.lastDay(),
                delay == null ? null : Labels.answer("first_contact_delay", delay),
                handover == null
                        ? null
                        : new CaseReviewPack.Handover(
                                handover.acceptedDay(),
                                handover.interventionsStarted(),
                                handover.citizenInformedDay()));
    }

    private static @Nullable String exitCode(CaseFileDetails course) {
        var exit = course.exit();
        return exit == null ? null : exit.name();
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
