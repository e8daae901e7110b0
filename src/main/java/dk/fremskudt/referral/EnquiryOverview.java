package dk.fremskudt.referral;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.outreach.PartnerService;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enquiries in lists: filtered, sorted, counted and paged by the database. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class EnquiryOverview {
    private static final Set<String> SORTED_BY = Set.of("receivedAt", "contactDue", "status", "decidedAt");
    private static final int MOST_CITIZENS = 500;

    private final Enquiries enquiries;
    private final CitizenService citizens;
    private final PartnerService partners;
    private final UserService users;
    private final CurrentUser user;
    private final Clock clock;

    EnquiryOverview(
            Enquiries enquiries,
            CitizenService citizens,
            PartnerService partners,
            UserService users,
            CurrentUser user,
            Clock clock) {
        this.enquiries = enquiries;
        this.citizens = citizens;
        this.partners = partners;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param search a citizen's name, CPR number or address; empty for everyone
     * @param page sorted by what {@link #SORTED_BY} names, else by when it was received, the newest first
     */
    public List<EnquiryRow> list(EnquiryList list, String search, Pageable page) {
        var found = enquiries.findAll(wanted(list, search), sorted(page)).getContent();
        var names = citizens.names(found.stream().map(Enquiry::citizen).toList(), Purpose.OVERVIEW);
        var partnerNames = partners.names(found.stream().map(Enquiry::partner).toList());
        var colleagues = users.names(found.stream()
                .map(Enquiry::responsible)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var today = LocalDate.now(clock);
        return found.stream()
                .map(enquiry -> enquiry.row(
                        names.getOrDefault(enquiry.citizen(), ""),
                        partnerNames.getOrDefault(enquiry.partner(), ""),
                        colleagueIn(colleagues, enquiry),
                        today))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(EnquiryList list, String search) {
        return Math.toIntExact(enquiries.count(wanted(list, search)));
    }

    /** How many stand in each of the lists. */
    @Transactional(readOnly = true)
    public Map<EnquiryList, Integer> counts(Set<EnquiryList> lists) {
        var counts = new EnumMap<EnquiryList, Integer>(EnquiryList.class);
        for (var list : lists) counts.put(list, count(list, ""));
        return counts;
    }

    private Specification<Enquiry> wanted(EnquiryList list, String search) {
        var wanted = EnquirySpecification.in(list, user.require().user(), LocalDate.now(clock));
        return search.isBlank()
                ? wanted
                : wanted.and(EnquirySpecification.about(citizens.matching(search, MOST_CITIZENS)));
    }

    private static Pageable sorted(Pageable page) {
        for (var order : page.getSort())
            if (!SORTED_BY.contains(order.getProperty()))
                throw new IllegalArgumentException("cannot sort by " + order.getProperty());
        var sort = page.getSort().isSorted() ? page.getSort() : Sort.by(Sort.Direction.DESC, "receivedAt");
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), sort.and(Sort.by("id")));
    }

    private static @Nullable String colleagueIn(Map<UserId, String> names, Enquiry enquiry) {
        var responsible = enquiry.responsible();
        return responsible == null ? null : names.get(responsible);
    }
}
