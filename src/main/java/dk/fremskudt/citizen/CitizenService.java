package dk.fremskudt.citizen;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The citizens of one municipality: told of, found, changed and read with a purpose. */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class CitizenService {
    private final Citizens citizens;
    private final CitizenSearch search;
    private final KnownCitizenCheck known;
    private final RecentlyViewed recent;
    private final ReadLog readLog;
    private final CurrentUser user;

    CitizenService(
            Citizens citizens,
            CitizenSearch search,
            KnownCitizenCheck known,
            RecentlyViewed recent,
            ReadLog readLog,
            CurrentUser user) {
        this.citizens = citizens;
        this.search = search;
        this.known = known;
        this.recent = recent;
        this.readLog = readLog;
        this.user = user;
    }

    /** @throws Refusal when a name is missing, the CPR number isn't one, or it is another citizen's already */
    public CitizenId register(CitizenForm form) {
        return register(form, false);
    }

    /** The same for someone who may have name and address protection (da. navne- og adressebeskyttelse). */
    public CitizenId register(CitizenForm form, boolean addressProtected) {
        Act.of(CitizenAct.REGISTERED);
        var citizen = new Citizen(checked(form), indexOf(form, null));
        citizen.protectAddress(addressProtected);
        citizens.saveAndFlush(citizen);
        search.index(citizen.details());
        return citizen.citizenId();
    }

    /** @throws dk.fremskudt.platform.StaleEdit when someone changed the citizen since the form was opened */
    public void change(CitizenId id, int seenVersion, CitizenForm form) {
        var citizen = find(id);
        if (citizen.erased()) throw new Refusal("citizen.erased.already");
        citizen.checkVersion(seenVersion);
        Act.of(CitizenAct.CHANGED);
        citizen.change(checked(form), indexOf(form, id));
        citizens.flush();
        search.index(citizen.details());
    }

    /** Turns name and address protection on or off; a protected address is neither searched nor listed. */
    public void protectAddress(CitizenId id, int seenVersion, boolean on) {
        var citizen = find(id);
        if (citizen.erased()) throw new Refusal("citizen.erased.already");
        citizen.checkVersion(seenVersion);
        Act.of(on ? CitizenAct.PROTECTED_ADDRESS : CitizenAct.UNPROTECTED_ADDRESS);
        citizen.protectAddress(on);
        citizens.flush();
        search.index(citizen.details());
    }

    public CitizenDetails read(CitizenId id, Purpose purpose) {
        readLog.read(purpose, id.value());
        return find(id).details();
    }

    /** The whole CPR number, for whoever asked to see it: a read of its own in the log. */
    public @Nullable String readCpr(CitizenId id, Purpose purpose) {
        readLog.read(purpose, id.value());
        var cpr = find(id).details().cpr();
        return cpr == null ? null : Cpr.parse(cpr).map(Cpr::formatted).orElse(cpr);
    }

    /** Opens the citizen's own page: a read that is remembered among the caller's latest. */
    public CitizenDetails open(CitizenId id) {
        var details = read(id, Purpose.CASEWORK);
        recent.note(user.require().user(), id);
        return details;
    }

    /** Full names; whoever isn't this municipality's is left out. */
    public Map<CitizenId, String> names(Collection<CitizenId> ids, Purpose purpose) {
        var names = new HashMap<CitizenId, String>();
        for (var details : inOrder(ids.stream().map(CitizenId::value).distinct().toList()))
            names.put(details.id(), details.fullName());
        log(purpose, names.keySet());
        return names;
    }

    /** Citizens found by the beginnings of words from name and address in any order, CPR or telephone number. */
    public List<CitizenHit> search(String text, int limit) {
        return logged(
                Purpose.SEARCH,
                inOrder(search.find(text, limit)).stream()
                        .filter(citizen -> CitizenSearch.mayMean(text, citizen))
                        .map(CitizenDetails::hit)
                        .toList());
    }

    /** The citizens that a search means, for lists of what they are in; nothing personal is returned. */
    @Transactional(readOnly = true)
    public Set<CitizenId> matching(String text, int limit) {
        return search.find(text, limit).stream()
                .map(CitizenId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** One citizen as a line in a list; nothing when she isn't this municipality's. */
    public Optional<CitizenHit> find(CitizenId id, Purpose purpose) {
        return logged(
                        purpose,
                        inOrder(List.of(id.value())).stream()
                                .map(CitizenDetails::hit)
                                .toList())
                .stream()
                .findFirst();
    }

    public List<CitizenHit> recentlyViewed(int limit) {
        return logged(
                Purpose.SEARCH,
                inOrder(recent.by(user.require().user(), limit)).stream()
                        .map(CitizenDetails::hit)
                        .toList());
    }

    /** Those already known who may be the citizen of this form, the strongest likeness first (M68). */
    public List<KnownCitizen> known(CitizenForm form) {
        var found = known.like(form);
        log(Purpose.DUPLICATE_CHECK, found.stream().map(k -> k.citizen().id()).toList());
        return found;
    }

    /** Where in the product this citizen is known: enquiries, courses (M68). */
    public List<KnownElsewhere.Known> knownIn(CitizenId id) {
        readLog.read(Purpose.DUPLICATE_CHECK, id.value());
        return known.where(find(id).citizenId());
    }

    private Citizen find(CitizenId id) {
        return citizens.findById(id.value()).orElseThrow(() -> new Refusal("citizen.unknown"));
    }

    private List<CitizenDetails> inOrder(List<UUID> ids) {
        var byId = citizens.findAllById(ids).stream().collect(Collectors.toMap(Citizen::id, Function.identity()));
        var found = new ArrayList<CitizenDetails>();
        for (var id : ids) {
            var citizen = byId.get(id);
            if (citizen != null) found.add(citizen.details());
        }
        return found;
    }

    private List<CitizenHit> logged(Purpose purpose, List<CitizenHit> hits) {
        log(purpose, hits.stream().map(CitizenHit::id).toList());
        return hits;
    }

    private void log(Purpose purpose, Collection<CitizenId> ids) {
        if (!ids.isEmpty())
            readLog.read(purpose, ids.stream().map(CitizenId::value).toArray(UUID[]::new));
    }

    private static CitizenForm checked(CitizenForm form) {
        if (form.givenName().isEmpty() || form.familyName().isEmpty()) throw new Refusal("citizen.name.missing");
        var cpr = form.cpr();
        if (cpr != null && Cpr.parse(cpr).isEmpty()) throw new Refusal("citizen.cpr.wrong");
        return form;
    }

    /** @throws Refusal when the number is already another's than {@code own} */
    private byte @Nullable [] indexOf(CitizenForm form, @Nullable CitizenId own) {
        var text = form.cpr();
        if (text == null) return null;
        var index = search.cprIndex(Cpr.parse(text).orElseThrow());
        citizens.findByCprIndex(index)
                .filter(other -> !other.citizenId().equals(own))
                .ifPresent(other -> {
                    throw new Refusal("citizen.cpr.known");
                });
        return index;
    }
}
