package dk.fremskudt.referral;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.data.jpa.domain.Specification;

/** Which enquiries stand in a list. */
final class EnquirySpecification {
    private EnquirySpecification() {}

    static Specification<Enquiry> in(EnquiryList list, UserId user, LocalDate today) {
        return switch (list) {
            case ALL -> (enquiry, query, cb) -> cb.conjunction();
            case OPEN -> open();
            case NEW -> status(EnquiryStatus.NEW);
            case SCREENING -> status(EnquiryStatus.SCREENING);
            case DECIDED -> status(EnquiryStatus.DECIDED);
            case MINE ->
                open().and((enquiry, query, cb) -> cb.or(
                        cb.equal(enquiry.get("responsible"), user),
                        cb.and(cb.isNull(enquiry.get("responsible")), cb.equal(enquiry.get("registeredBy"), user))));
            case LATE -> open().and((enquiry, query, cb) -> cb.lessThan(enquiry.get("contactDue"), today));
            case UNANSWERED ->
                (enquiry, query, cb) ->
                        cb.and(cb.isNull(enquiry.get("repliedAt")), cb.isNotNull(enquiry.get("replyDue")));
            case ANSWER_LATE ->
                (enquiry, query, cb) ->
                        cb.and(cb.isNull(enquiry.get("repliedAt")), cb.lessThan(enquiry.get("replyDue"), today));
            case ELIGIBLE_OUTSIDE ->
                (enquiry, query, cb) -> cb.and(
                        cb.isNotNull(enquiry.get("targetGroup")),
                        cb.notEqual(enquiry.get("outcome"), Outcome.OUTREACH));
        };
    }

    static Specification<Enquiry> about(Collection<CitizenId> citizens) {
        return (enquiry, query, cb) ->
                citizens.isEmpty() ? cb.disjunction() : enquiry.get("citizenId").in(citizens);
    }

    private static Specification<Enquiry> open() {
        return (enquiry, query, cb) -> cb.notEqual(enquiry.get("status"), EnquiryStatus.DECIDED);
    }

    private static Specification<Enquiry> status(EnquiryStatus status) {
        return (enquiry, query, cb) -> cb.equal(enquiry.get("status"), status);
    }
}
