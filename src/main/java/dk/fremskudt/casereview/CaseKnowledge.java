package dk.fremskudt.casereview;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.citizen.CitizenDetails;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.decision.DecisionService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.outreach.PartnerRow;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.referral.EnquiryService;
import dk.fremskudt.textcheck.Known;
import dk.fremskudt.textcheck.StandIn;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Everything that is known of a case and must not stand in its pack's texts: the citizen with number and address, all
 * colleagues, all partners and whom one asks for there, who told of the citizen, who came along.
 */
@Component
class CaseKnowledge {
    private static final int PARTNERS_A_TIME = 500;
    private static final int MOST_PARTNERS = 5000;

    private final CaseFileService files;
    private final CitizenService citizens;
    private final ContactService contacts;
    private final DecisionService decisions;
    private final EnquiryService enquiries;
    private final PartnerService partners;
    private final UserService users;

    CaseKnowledge(
            CaseFileService files,
            CitizenService citizens,
            ContactService contacts,
            DecisionService decisions,
            EnquiryService enquiries,
            PartnerService partners,
            UserService users) {
        this.files = files;
        this.citizens = citizens;
        this.contacts = contacts;
        this.decisions = decisions;
        this.enquiries = enquiries;
        this.partners = partners;
        this.users = users;
    }

    Known of(CaseFileId id, PackContent facts) {
        var course = files.outline(id);
        var known = new Known.Builder();
        citizen(citizens.read(course.citizen(), Purpose.REVIEW_PACK), known);
        known.number(course.number(), StandIn.NUMBER);
        colleagues(facts.workers(), known);
        var enquiry = enquiries.read(files.read(id).enquiry());
        var partner = StandIn.of(facts.partner());
        known.person(enquiry.informant(), partner);
        partners(enquiry.partner(), partner, known);
        for (var contact : contacts.of(id)) names(contact.form().companions(), StandIn.COMPANION, known);
        for (var decision : decisions.of(id)) names(decision.form().recommendedTo(), StandIn.COLLEAGUE, known);
        return known.build();
    }

    private static void citizen(CitizenDetails citizen, Known.Builder known) {
        var standIn = StandIn.of(StandIns.CITIZEN);
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

    private void partners(PartnerId own, String ownStandIn, Known.Builder known) {
        for (int page = 0; page * PARTNERS_A_TIME < MOST_PARTNERS; page++) {
            var found = partners.list("", PageRequest.of(page, PARTNERS_A_TIME));
            for (var partner : found)
                partner(partner, partner.id().equals(own) ? ownStandIn : StandIn.ORGANISATION, known);
            if (found.size() < PARTNERS_A_TIME) return;
        }
    }

    private static void partner(PartnerRow partner, String standIn, Known.Builder known) {
        known.organisation(partner.name(), standIn)
                .person(partner.contact(), standIn)
                .number(withoutCountry(partner.phone()), StandIn.PHONE)
                .mail(partner.mail(), StandIn.MAIL);
    }

    /** The names in a free text, such as «søsteren Lone»: words with a capital. */
    private static void names(@Nullable String text, String standIn, Known.Builder known) {
        if (text == null) return;
        known.peopleIn(text, standIn);
    }

    private static String digits(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\D", "");
    }

    private static String withoutCountry(@Nullable String phone) {
        var digits = digits(phone);
        return digits.length() > 8 && digits.matches("(?:00)?45.*") ? digits.replaceFirst("^(?:00)?45", "") : digits;
    }
}
