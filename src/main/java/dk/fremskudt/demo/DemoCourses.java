package dk.fremskudt.demo;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.identity.Users;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.outreach.PartnerForm;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills every municipality with courses in every phase; a municipality that has any enquiry is left alone. */
@Component
class DemoCourses {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCourses.class);
    private static final long SEED = 20111;
    private static final List<Stage> EVERYWHERE = List.of(
            Stage.NEW,
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
            Stage.CLOSED_NO_NEED);

    private final DemoServices services;
    private final Tenancy tenancy;
    private final Users users;
    private final Clock clock;

    DemoCourses(DemoServices services, Tenancy tenancy, Users users, Clock clock) {
        this.services = services;
        this.tenancy = tenancy;
        this.users = users;
        this.clock = clock;
    }

    /** Every municipality gets its first course before any gets its second, so that each is alive soon. */
    void fill() throws IOException {
        var stories = Stories.read();
        var towns = tenancy.municipalities().stream()
                .map(municipality -> begin(municipality, stories))
                .flatMap(Optional::stream)
                .toList();
        for (var stage : EVERYWHERE) towns.forEach(town -> live(town, stage, stories));
        if (!towns.isEmpty()) LOG.info("made up {} courses in {} municipalities", EVERYWHERE.size(), towns.size());
    }

    private record Town(
            Tenant municipality,
            List<SignedIn> caseworkers,
            List<PartnerId> partners,
            MadeUpCitizens citizens,
            Random chance) {}

    private Optional<Town> begin(Tenant municipality, Stories stories) {
        var caseworkers = caseworkers(municipality);
        if (caseworkers.isEmpty()) return Optional.empty();
        var partners = WorkAs.user(caseworkers.getFirst(), () -> partners(stories));
        if (partners.isEmpty()) return Optional.empty();
        long seed = SEED * 1000 + municipality.id().value();
        return Optional.of(new Town(
                municipality,
                caseworkers,
                partners,
                new MadeUpCitizens(stories, municipality.code(), seed),
                new Random(seed)));
    }

    private void live(Town town, Stage stage, Stories stories) {
        var worker = Stories.one(town.caseworkers, town.chance);
        var citizen = town.citizens.next(LocalDate.now(clock));
        var partner = Stories.one(town.partners, town.chance);
        var course = new DemoCourse(
                services,
                stories,
                new Random(town.chance.nextLong()),
                stage,
                clock.instant(),
                town.municipality.fictional());
        WorkAs.user(worker, () -> {
            course.live(citizen, partner);
            return true;
        });
    }

    private List<SignedIn> caseworkers(Tenant municipality) {
        return WorkAs.system(
                municipality.id(),
                Role.ADMIN,
                () -> users.of(Role.CASEWORKER).stream()
                        .filter(row -> row.username().startsWith("caseworker"))
                        .map(row -> signedIn(municipality, row))
                        .toList());
    }

    private static SignedIn signedIn(Tenant municipality, UserRow row) {
        return new SignedIn(municipality.id(), row.id(), row.username(), row.name(), row.role());
    }

    /** The municipality's made-up partners, or none where it has partners already and so was filled before. */
    private List<PartnerId> partners(Stories stories) {
        if (services.partners().count("") > 0) return List.of();
        var made = new ArrayList<PartnerId>();
        for (var partner : stories.partners())
            made.add(services.partners().register(new PartnerForm(partner.name(), partner.kind(), null, null, null)));
        return made;
    }
}
