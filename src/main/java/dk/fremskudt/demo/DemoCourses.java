package dk.fremskudt.demo;

import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.outreach.PartnerRow;
import dk.fremskudt.referral.EnquiryList;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Fills every municipality with courses in every phase, and goes on after an interruption where it stopped. A course that
 * was interrupted stays as far as it came, as courses do.
 */
@Component
class DemoCourses {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCourses.class);
    private static final long SEED = 20111;
    private static final List<Stage> EVERYWHERE = List.of(
            Stage.LATE_TO_SCREEN,
            Stage.ANSWERED_ELSEWHERE,
            Stage.JUST_OPENED,
            Stage.NO_CONTACT_YET,
            Stage.CONTACT,
            Stage.ASSESSMENT,
            Stage.ASSESSMENT,
            Stage.ASSESSMENT_LONG,
            Stage.TRANSITION,
            Stage.FOLLOW_UP,
            Stage.CLOSED_HANDED_OVER,
            Stage.CLOSED_NO_NEED,
            Stage.NEW);

    /** Municipalities whose case reviews are made up too. */
    private static final Set<String> REVIEWED = Set.of("751", "230", "990");

    private final DemoServices services;
    private final DemoPacks packs;
    private final Tenancy tenancy;
    private final UserService users;
    private final Clock clock;

    DemoCourses(DemoServices services, DemoPacks packs, Tenancy tenancy, UserService users, Clock clock) {
        this.services = services;
        this.packs = packs;
        this.tenancy = tenancy;
        this.users = users;
        this.clock = clock;
    }

    /** Every municipality gets its first course before any gets its second, so that each is alive soon. */
    void fill() throws IOException {
        fill(tenancy.municipalities(), EVERYWHERE.size());
    }

    /** @param most how many courses each municipality has in the end; fewer than all leaves it to be gone on with */
    void fill(List<Tenant> municipalities, int most) throws IOException {
        var stories = Stories.read();
        var towns = municipalities.stream()
                .map(municipality -> town(municipality, stories))
                .filter(town -> !town.caseworkers().isEmpty() && town.begun() < most)
                .toList();
        int last = EVERYWHERE.size() - 1;
        for (int number = 0; number < Math.min(most, last); number++) live(towns, number, stories);
        if (most > last && !towns.isEmpty()) {
            // Before the last course: whoever has that one has everything, and is left alone from then on.
            towns.forEach(this::review);
            live(towns, last, stories);
            LOG.info("made up {} courses in each of {} municipalities", EVERYWHERE.size(), towns.size());
        }
    }

    private void live(List<Town> towns, int number, Stories stories) {
        for (var town : towns)
            if (number >= town.begun()) live(town, number, town.citizens().get(number), stories);
    }

    /**
     * A municipality while it is filled.
     *
     * @param begun how many of its enquiries are there already: after an interruption it goes on with the next one
     */
    private record Town(Tenant municipality, List<SignedIn> caseworkers, List<CitizenForm> citizens, int begun) {
        long seed() {
            return SEED * 1000 + municipality.id().value();
        }
    }

    private Town town(Tenant municipality, Stories stories) {
        var caseworkers = people(municipality, Role.CASEWORKER, "caseworker");
        int begun = caseworkers.isEmpty()
                ? 0
                : WorkAs.user(
                        caseworkers.getFirst(), () -> services.enquiryLists().count(EnquiryList.ALL, ""));
        var faces = new MadeUpCitizens(
                stories, municipality.code(), SEED * 1000 + municipality.id().value());
        var today = LocalDate.now(clock);
        var citizens = EVERYWHERE.stream().map(_ -> faces.next(today)).toList();
        return new Town(municipality, caseworkers, citizens, begun);
    }

    private void review(Town town) {
        if (!REVIEWED.contains(town.municipality().code())) return;
        var leads = people(town.municipality(), Role.LEAD, "lead");
        if (!leads.isEmpty())
            packs.make(town.caseworkers().getFirst(), town.caseworkers().getLast(), leads.getFirst());
    }

    /**
     * Goes on where the made-up courses end, stage by stage, for trying a municipality that has many.
     *
     * @param each told after each course
     */
    void more(Tenant municipality, int courses, Runnable each) throws IOException {
        var stories = Stories.read();
        var town = town(municipality, stories);
        var today = LocalDate.now(clock);
        for (int number = town.begun(); number < town.begun() + courses; number++) {
            var faces = new MadeUpCitizens(stories, municipality.code(), town.seed() + number * 104_729L);
            live(town, number, faces.next(today), stories);
            each.run();
        }
    }

    /** What chance decides about a course depends on its number alone, not on what was made up before it. */
    private void live(Town town, int number, CitizenForm citizen, Stories stories) {
        var chance = new Random(town.seed() + number * 7919L);
        var worker = Stories.one(town.caseworkers(), chance);
        WorkAs.user(worker, () -> {
            var partner = Stories.one(partners(town.municipality(), stories), chance);
            var stage = EVERYWHERE.get(number % EVERYWHERE.size());
            var life = new Life(services, stories, stage, chance.nextLong(), clock.instant());
            new DemoCourse(life, !town.municipality().fictional()).live(citizen, partner);
            return true;
        });
    }

    private List<SignedIn> people(Tenant municipality, Role role, String names) {
        return WorkAs.system(
                municipality.id(),
                Role.ADMIN,
                () -> users.of(role).stream()
                        .filter(row -> row.username().startsWith(names))
                        .map(row -> signedIn(municipality, row))
                        .toList());
    }

    private static SignedIn signedIn(Tenant municipality, UserRow row) {
        return new SignedIn(municipality.id(), row.id(), row.username(), row.name(), row.role());
    }

    /** The municipality's made-up partners; those that are missing are made now. */
    private List<PartnerId> partners(Tenant municipality, Stories stories) {
        var known = services.partners().list("", PageRequest.of(0, 1000)).stream()
                .collect(Collectors.toMap(PartnerRow::name, PartnerRow::id, (first, _) -> first));
        return stories.partnersIn(municipality.code()).stream()
                .map(partner -> {
                    var there = known.get(partner.name());
                    return there == null ? register(partner) : there;
                })
                .toList();
    }

    private PartnerId register(Stories.MadeUpPartner partner) {
        return services.partners().register(new PartnerForm(partner.name(), partner.kind(), null, null, null));
    }
}
