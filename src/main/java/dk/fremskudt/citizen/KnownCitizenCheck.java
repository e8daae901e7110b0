package dk.fremskudt.citizen;

import dk.fremskudt.citizen.KnownCitizen.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks for those already known who may be the citizen now told of (M68). */
@Component
class KnownCitizenCheck {
    private static final int MOST = 20;

    private final Citizens citizens;
    private final CitizenSearch search;
    private final ObjectProvider<KnownElsewhere> elsewhere;

    KnownCitizenCheck(Citizens citizens, CitizenSearch search, ObjectProvider<KnownElsewhere> elsewhere) {
        this.citizens = citizens;
        this.search = search;
        this.elsewhere = elsewhere;
    }

    List<KnownCitizen> like(CitizenForm form) {
        var found = new ArrayList<KnownCitizen>();
        for (var citizen : citizens.findAllById(candidates(form))) {
            var details = citizen.details();
            match(form, details)
                    .ifPresent(match -> found.add(new KnownCitizen(details.hit(), match, where(details.id()))));
        }
        found.sort(Comparator.comparing(KnownCitizen::match));
        return found;
    }

    private Set<UUID> candidates(CitizenForm form) {
        var ids = new LinkedHashSet<UUID>();
        var cpr = form.cpr();
        if (cpr != null)
            Cpr.parse(cpr)
                    .map(search::cprIndex)
                    .flatMap(citizens::findByCprIndex)
                    .ifPresent(known -> ids.add(known.id()));
        var phone = form.phone();
        if (phone != null) ids.addAll(search.withPhone(phone, MOST));
        if (!form.givenName().isEmpty() && !form.familyName().isEmpty())
            ids.addAll(search.withWords(SearchWords.of(form.fullName()), MOST));
        return ids;
    }

    List<KnownElsewhere.Known> where(CitizenId citizen) {
        return elsewhere
                .orderedStream()
                .flatMap(known -> known.of(citizen).stream())
                .toList();
    }

    /** The strongest reason to take both for the same person. Two whole CPR numbers that differ are two people. */
    static Optional<Match> match(CitizenForm form, CitizenDetails known) {
        var cpr = parsed(form.cpr());
        var knownCpr = parsed(known.cpr());
        if (cpr.isPresent() && knownCpr.isPresent())
            return cpr.equals(knownCpr) ? Optional.of(Match.CPR) : Optional.empty();
        var name = SearchWords.of(form.fullName()).equals(SearchWords.of(known.fullName()));
        var phone = same(form.phone(), known.phone());
        if (name && sameAddress(form, known)) return Optional.of(Match.NAME_AND_ADDRESS);
        if (name && phone) return Optional.of(Match.NAME_AND_PHONE);
        if (phone) return Optional.of(Match.PHONE);
        return name ? Optional.of(Match.NAME) : Optional.empty();
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
