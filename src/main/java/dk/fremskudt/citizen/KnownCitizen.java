package dk.fremskudt.citizen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A citizen already known who may be the one now told of (M68), with what makes us think so and where she is known. */
public record KnownCitizen(CitizenHit citizen, Match match, List<KnownElsewhere.Known> where) {

    /** The strongest first. */
    public enum Match {
        CPR,
        NAME_AND_ADDRESS,
        NAME_AND_PHONE,
        PHONE,
        NAME;

        /** The strongest reason to take both for the same person. Two whole CPR numbers that differ are two people. */
        static Optional<Match> of(CitizenForm form, CitizenDetails known) {
            var cpr = parsed(form.cpr());
            var knownCpr = parsed(known.cpr());
            if (cpr.isPresent() && knownCpr.isPresent())
                return cpr.equals(knownCpr) ? Optional.of(CPR) : Optional.empty();
            var name = SearchWords.of(form.fullName()).equals(SearchWords.of(known.fullName()));
            var phone = same(form.phone(), known.phone());
            if (name && sameAddress(form, known)) return Optional.of(NAME_AND_ADDRESS);
            if (name && phone) return Optional.of(NAME_AND_PHONE);
            if (phone) return Optional.of(PHONE);
            return name ? Optional.of(NAME) : Optional.empty();
        }

        private static boolean sameAddress(CitizenForm form, CitizenDetails known) {
            var street = form.street();
            var knownStreet = known.street();
            return street != null
                    && knownStreet != null
                    && SearchWords.of(street).equals(SearchWords.of(knownStreet))
                    && (form.postcode() == null
                            || known.postcode() == null
                            || form.postcode().equals(known.postcode()));
        }

        private static boolean same(@Nullable String phone, @Nullable String other) {
            return phone != null && other != null && SearchWords.phone(phone).equals(SearchWords.phone(other));
        }

        private static Optional<Cpr> parsed(@Nullable String cpr) {
            return Optional.ofNullable(cpr).flatMap(Cpr::parse);
        }
    }
}
