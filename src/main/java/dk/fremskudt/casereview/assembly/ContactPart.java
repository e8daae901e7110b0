package dk.fremskudt.casereview.assembly;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.contact.facts.ContactFact;
import dk.fremskudt.contact.facts.ContactFacts;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Contact;
import dk.fremskudt.evaluation.pack.CaseReviewPack.MethodUse;
import dk.fremskudt.evaluation.pack.ReleasedText;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contacts of a course in its pack, the methods that were used in them, and their notes. */
@Component
class ContactPart {
    private final ContactFacts contacts;

    ContactPart(ContactFacts contacts) {
        this.contacts = contacts;
    }

    Part<Contact> of(CaseFileId course, Population population, StandIns standIns) {
        var facts = contacts.of(course);
        var workers = standIns.workers(contacts.recordedBy(course));
        var lines = new ArrayList<Contact>();
        for (int i = 0; i < facts.size(); i++) lines.add(line(facts.get(i), workers.get(i), population));
        var notes = CourseText.of(
                contacts.notes(course), position -> facts.get(position).day());
        return new Part<>(lines, notes);
    }

    @Nullable Coded firstContactDelay(CaseFileId course) {
        return contacts.firstContactDelay(course)
                .map(band -> Labels.answer("first_contact_delay", band))
                .orElse(null);
    }

    private static Contact line(ContactFact contact, String worker, Population population) {
        return new Contact(
                contact.day(),
                Labels.coded("contact.counterpart.", contact.counterpart()),
                worker,
                Labels.coded("contact.channel.", contact.channel()),
                // From outside: the product's own words speak as the caseworker.
                Labels.coded("casereview.direction.", contact.direction()),
                Labels.coded("contact.outcome.", contact.outcome()),
                place(contact.place(), population),
                contact.minutes(),
                contact.methods(),
                contact.noted() ? ReleasedText.WITHHELD : null);
    }

    private static @Nullable Coded place(@Nullable Coded place, Population population) {
        return place != null && population.isRarePlace(place.code())
                ? new Coded("other", Texts.get("casereview.place.other"))
                : place;
    }

    /** On which days each method was used, by its code. */
    static List<MethodUse> methods(List<Contact> contacts) {
        var uses = new TreeMap<String, MethodUse>();
        for (var contact : contacts)
            for (var method : contact.methods())
                uses.computeIfAbsent(method.code(), _ -> new MethodUse(method, new ArrayList<>()))
                        .days()
                        .add(contact.day());
        return uses.values().stream()
                .map(use -> new MethodUse(
                        use.method(), use.days().stream().distinct().toList()))
                .toList();
    }
}
