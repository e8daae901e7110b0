package dk.fremskudt.monitoring;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.citizen.Cpr;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.contact.FirstContactDelay;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Respondent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a wave need not ask, because the product knows it: the time to the first contact stands in the contact log (M75),
 * sex and age in the CPR number (M137, M139). Registering must cost little (M185).
 */
@Component
class KnownAnswerReader {
    private static final String FIRST_CONTACT = "first_contact_delay";
    private static final String SEX = "sex";
    private static final String AGE = "age_band";

    private final ContactService contacts;
    private final CitizenService citizens;
    private final Clock clock;

    KnownAnswerReader(ContactService contacts, CitizenService citizens, Clock clock) {
        this.contacts = contacts;
        this.citizens = citizens;
        this.clock = clock;
    }

    /** By item; without what is answered already, whatever the answer is. */
    Map<String, Set<String>> of(CaseFileOutline file, int wave, List<RegistrationSheet> sheets) {
        var stored =
                Optional.ofNullable(RegistrationSheet.of(sheets, new RegistrationSheet.Key(wave, Respondent.WORKER)));
        var known = new HashMap<String, Set<String>>();
        if (open(FIRST_CONTACT, wave, stored)) {
            FirstContactDelay.of(file.receivedAt(), contacts.of(file.id()))
                    .ifPresent(delay -> known.put(FIRST_CONTACT, Set.of(delay.code())));
        }
        if (open(SEX, wave, stored) || open(AGE, wave, stored)) {
            cpr(file).ifPresent(cpr -> {
                var started = LocalDate.ofInstant(file.receivedAt(), clock.getZone());
                if (open(SEX, wave, stored)) known.put(SEX, Set.of(cpr.woman() ? "female" : "male"));
                if (open(AGE, wave, stored)) known.put(AGE, Set.of(ageBand(cpr.age(started))));
            });
        }
        return known;
    }

    private static boolean open(String item, int wave, Optional<RegistrationSheet> stored) {
        return Instrument.core().item(item).orElseThrow().waves().contains(wave)
                && stored.map(sheet -> sheet.answers(item).isEmpty()).orElse(true);
    }

    private Optional<Cpr> cpr(CaseFileOutline file) {
        return Optional.ofNullable(
                        citizens.read(file.citizen(), Purpose.MONITORING).cpr())
                .flatMap(Cpr::parse);
    }

    static String ageBand(int years) {
        if (years < 18) return "under_18";
        if (years <= 25) return "18_25";
        if (years <= 35) return "26_35";
        if (years <= 45) return "36_45";
        if (years <= 55) return "46_55";
        return years <= 65 ? "56_65" : "over_65";
    }
}
