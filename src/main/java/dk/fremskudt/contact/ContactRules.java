package dk.fremskudt.contact;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.programme.ProgrammeModel;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** What a contact must look like before it is kept. */
final class ContactRules {
    private static final Duration CLOCKS_APART = Duration.ofMinutes(5);
    /** Nothing was registered before, and no appointment is cancelled longer ahead: the year is mistyped. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Duration LONGEST_AHEAD = Duration.ofDays(366);
    private static final int MINUTES_IN_A_DAY = 24 * 60;

    private ContactRules() {}

    static void check(ContactForm form, ProgrammeModel model, Instant now) {
        if (!form.outcome().fits(form.channel())) {
            throw new Refusal("contact.outcomeMisfit");
        }
        if (form.occurredAt().isBefore(EARLIEST) || form.occurredAt().isAfter(now.plus(LONGEST_AHEAD))) {
            throw new Refusal("contact.year");
        }
        // An appointment that will not be kept can be known ahead; nothing else has happened yet.
        boolean knownAhead = form.outcome() == Outcome.CANCELLED_BY_CITIZEN
                || !form.outcome().attempt();
        if (!knownAhead && form.occurredAt().isAfter(now.plus(CLOCKS_APART))) {
            throw new Refusal("contact.future");
        }
        var minutes = form.minutes();
        if (minutes != null && (minutes < 0 || minutes > MINUTES_IN_A_DAY)) {
            throw new Refusal("contact.minutes");
        }
        var places = model.tools().placeTypes().stream()
                .map(ProgrammeModel.PlaceType::code)
                .toList();
        Stream.of(form.place(), form.offeredPlace())
                .filter(place -> place != null && !places.contains(place))
                .findFirst()
                .ifPresent(place -> {
                    throw new Refusal("contact.unknownPlace", place);
                });
        var methods = model.tools().methods().stream()
                .map(ProgrammeModel.Method::code)
                .toList();
        form.methods().stream()
                .filter(method -> !methods.contains(method))
                .findFirst()
                .ifPresent(method -> {
                    throw new Refusal("contact.unknownMethod", method);
                });
    }
}
