package dk.fremskudt.casereview;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casereview.assembly.PackContent;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.citizen.CitizenDetails;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.contact.facts.ContactFacts;
import dk.fremskudt.decision.facts.DecisionFacts;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.referral.facts.EnquiryFacts;
import dk.fremskudt.referral.facts.PartnerNames;
import dk.fremskudt.textcheck.Known;
import dk.fremskudt.textcheck.StandIn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Everything that is known of a case and must not stand in its pack's texts: the citizen with number and address, all
 * colleagues, all partners and whom one asks for there, who told of the citizen, who came along.
 */
@Component
class CaseKnowledge {
    private final CourseFacts courses;
    private final CitizenService citizens;
    private final ContactFacts contacts;
    private final DecisionFacts decisions;
    private final EnquiryFacts enquiries;
    private final UserService users;

    CaseKnowledge(
            CourseFacts courses,
            CitizenService citizens,
            ContactFacts contacts,
            DecisionFacts decisions,
            EnquiryFacts enquiries,
            UserService users) {
        this.courses = courses;
        this.citizens = citizens;
        this.contacts = contacts;
        this.decisions = decisions;
        this.enquiries = enquiries;
        this.users = users;
    }

    Known of(CaseFileId id, PackContent content) {
        var links = courses.links(id);
        var partner = StandIn.of(content.partner());
        var partnerKey = enquiries.of(links.enquiry()).partner();
        var known = new Known.Builder();
        citizen(citizens.read(links.citizen(), Purpose.REVIEW_PACK), StandIn.of(content.citizen()), known);
        known.number(links.number(), StandIn.NUMBER);
        colleagues(content.workers(), known);
        enquiries.informant(links.enquiry()).ifPresent(name -> known.person(name, partner));
        enquiries
                .partners()
                .forEach(one -> partner(one, one.partner().equals(partnerKey) ? partner : StandIn.ORGANISATION, known));
        contacts.companions(id).forEach(names -> known.peopleIn(names, StandIn.COMPANION));
        decisions.recommendedTo(id).forEach(names -> known.peopleIn(names, StandIn.COLLEAGUE));
        return known.build();
    }

    private static void citizen(CitizenDetails citizen, String standIn, Known.Builder known) {
        known.person(citizen.fullName(), standIn);
        var cpr = digits(citizen.cpr());
        if (cpr.length() == 10)
            known.number(cpr, StandIn.CPR)
                    .number(cpr.substring(0, 6), StandIn.CPR)
                    .number(cpr.substring(6), StandIn.CPR);
        known.number(withoutCountry(citizen.phone()), StandIn.PHONE);
        known.mail(citizen.email(), StandIn.MAIL);
        known.number(citizen.postcode(), StandIn.PLACE);
        known.place(citizen.town(), StandIn.PLACE);
        var street = citizen.street();
        if (street != null) {
            known.place(street.replaceAll("\\s*\\d.*", ""), StandIn.ADDRESS);
            known.number(street.replaceAll("^\\D*(\\d*).*", "$1"), StandIn.ADDRESS);
        }
    }

    private void colleagues(Map<String, String> workers, Known.Builder known) {
        var names = new LinkedHashMap<UserId, String>();
        users.of(Role.CASEWORKER, Role.LEAD, Role.ADMIN).forEach(user -> names.put(user.id(), user.name()));
        names.putAll(users.names(workers.keySet().stream()
                .map(id -> new UserId(UUID.fromString(id)))
                .collect(Collectors.toSet())));
        names.forEach((user, name) -> {
            var standIn = workers.get(user.value().toString());
            known.person(name, standIn == null ? StandIn.COLLEAGUE : StandIn.of(standIn));
        });
    }

    private static void partner(PartnerNames partner, String standIn, Known.Builder known) {
        known.organisation(partner.name(), standIn)
                .person(partner.contact(), standIn)
                .number(withoutCountry(partner.phone()), StandIn.PHONE)
                .mail(partner.mail(), StandIn.MAIL);
    }

    private static String digits(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\D", "");
    }

    private static String withoutCountry(@Nullable String phone) {
        var digits = digits(phone);
        return digits.length() > 8 && digits.matches("(?:00)?45.*") ? digits.replaceFirst("^(?:00)?45", "") : digits;
    }
}
