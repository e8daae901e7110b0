package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.casework.facts.CourseTraits;
import dk.fremskudt.contact.facts.ContactFacts;
import dk.fremskudt.decision.facts.DecisionFacts;
import dk.fremskudt.monitoring.facts.AnswerFacts;
import dk.fremskudt.monitoring.facts.Characteristics;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/**
 * The equivalence classes (k-anonymity) that a municipality's courses form: each module below counts its own part of a
 * combination, here the parts are put together. Made-up courses hide among made-up ones only.
 */
@Component
class EquivalenceClasses {
    private final CourseFacts courses;
    private final AnswerFacts answers;
    private final ContactFacts contacts;
    private final DecisionFacts decisions;

    EquivalenceClasses(CourseFacts courses, AnswerFacts answers, ContactFacts contacts, DecisionFacts decisions) {
        this.courses = courses;
        this.answers = answers;
        this.contacts = contacts;
        this.decisions = decisions;
    }

    /** @param demonstration the made-up courses, or the real ones */
    Population population(boolean demonstration) {
        var traits = courses.traits(demonstration);
        var characteristics = answers.characteristics();
        var all = new HashMap<CaseFileId, QuasiIdentifiers>();
        traits.forEach((course, trait) ->
                all.put(course, combined(trait, characteristics.getOrDefault(course, Characteristics.UNKNOWN))));
        return new Population(all, contacts.coursesByPlace(all.keySet()), decisions.coursesByBasis(all.keySet()));
    }

    private static QuasiIdentifiers combined(CourseTraits traits, Characteristics citizen) {
        return new QuasiIdentifiers(citizen.sex(), citizen.ageBand(), traits.targetGroup(), traits.exit());
    }
}
