package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.casework.facts.CourseLinks;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.platform.Ids;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.referral.facts.EnquiryFacts;
import dk.fremskudt.tenancy.Tenancy;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes a course into a pack: days instead of dates, stand-ins instead of people, and every text held back. Each part of
 * it is made by a class of its own; here they come together.
 */
@Component
public class PackAssembler {
    private final CourseFacts courses;
    private final EnquiryFacts enquiries;
    private final EquivalenceClasses classes;
    private final ContactPart contacts;
    private final DecisionPart decisions;
    private final GoalPart goals;
    private final RegistrationPart registrations;
    private final Tenancy tenancy;

    PackAssembler(
            CourseFacts courses,
            EnquiryFacts enquiries,
            EquivalenceClasses classes,
            ContactPart contacts,
            DecisionPart decisions,
            GoalPart goals,
            RegistrationPart registrations,
            Tenancy tenancy) {
        this.courses = courses;
        this.enquiries = enquiries;
        this.classes = classes;
        this.contacts = contacts;
        this.decisions = decisions;
        this.goals = goals;
        this.registrations = registrations;
        this.tenancy = tenancy;
    }

    /**
     * A pack with every text held back, and the texts of the course that could go along.
     *
     * @param notes of contacts
     * @param reasons of decisions
     * @param goals in the citizen's own words
     */
    public record Assembled(
            PackContent content,
            CitizenId citizen,
            List<CourseText> notes,
            List<CourseText> reasons,
            List<CourseText> goals) {}

    /** @param others how many packs there were before this one */
    public Assembled assemble(CaseFileId id, int others) {
        var course = courses.of(id);
        var links = courses.links(id);
        var population = classes.population(course.demonstration());
        var shown = population.shown(id);
        var itself = new CoursePart(course, shown.features());

        var standIns = new StandIns();
        standIns.worker(links.coordinator());
        var partner = partner(links, standIns);
        var met = contacts.of(id, population, standIns);
        var decided = decisions.of(id, population, standIns);
        var said = goals.of(id);

        var municipality = tenancy.currentTenant();
        var pack = new CaseReviewPack(
                Ids.next(),
                municipality.id().value(),
                municipality.name(),
                Texts.get("casereview.title", StandIns.letters(others)),
                course.demonstration() || municipality.fictional(),
                itself.profile(),
                standIns.people(),
                met.lines(),
                ContactPart.methods(met.lines()),
                itself.phases(),
                itself.deadlines(),
                decided.lines(),
                said.lines(),
                List.of(),
                registrations.of(id),
                itself.ending(contacts.firstContactDelay(id)),
                ProofPart.of(population.of(id), shown, population.size()));
        return new Assembled(
                new PackContent(pack, standIns.workersByKey(), partner, shown.enough()),
                links.citizen(),
                met.texts(),
                decided.texts(),
                said.texts());
    }

    private String partner(CourseLinks links, StandIns standIns) {
        var enquiry = enquiries.of(links.enquiry());
        var kind = Labels.coded("outreach.kind.", enquiry.partnerKind()).label();
        return standIns.partner(enquiry.partner(), lowerFirst(kind));
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
