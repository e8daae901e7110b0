package dk.fremskudt.citizen;

import dk.fremskudt.citizen.KnownCitizen.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
            Match.of(form, details)
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
}
