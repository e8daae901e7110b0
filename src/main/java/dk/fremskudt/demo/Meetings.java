package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Direction;
import dk.fremskudt.contact.NoteKind;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.contact.PlaceChooser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contacts of a made-up course: calls that nobody takes, visits, no-shows, and the meeting of all parties. */
final class Meetings {
    private final Life life;

    Meetings(Life life) {
        this.life = life;
    }

    void attempt(CaseFileId file) {
        log(file, Channel.PHONE, Outcome.NOT_REACHED, null, 5, life.one(life.stories.attempts()));
    }

    void meet(CaseFileId file, Outcome outcome) {
        var places = life.model(file).tools().placeTypes();
        var place =
                life.happens(33) ? places.getFirst().code() : life.one(places).code();
        boolean held = outcome == Outcome.HELD;
        log(
                file,
                place.equals("home") ? Channel.HOME_VISIT : Channel.MEETING,
                outcome,
                place,
                held ? 30 + 15 * life.upTo(4) : 20,
                held ? life.one(life.stories.notes()) : null);
    }

    void coordinate(CaseFileId file) {
        var room = life.model(file).tools().placeTypes().getLast().code();
        life.services
                .contacts()
                .log(
                        file,
                        new ContactForm(
                                Counterpart.PARTNERS,
                                Channel.MEETING,
                                Direction.OUT,
                                life.services.clock().instant(),
                                Outcome.HELD,
                                null,
                                room,
                                null,
                                60,
                                Set.of(),
                                null,
                                NoteKind.AUTHORITY,
                                life.one(life.stories.coordination())));
    }

    private void log(
            CaseFileId file,
            Channel channel,
            Outcome outcome,
            @Nullable String place,
            int minutes,
            @Nullable String note) {
        var methods = life.model(file).tools().methods();
        Set<String> used = outcome == Outcome.HELD ? Set.of(life.one(methods).code()) : Set.of();
        life.services
                .contacts()
                .log(
                        file,
                        new ContactForm(
                                Counterpart.CITIZEN,
                                channel,
                                Direction.OUT,
                                life.services.clock().instant(),
                                outcome,
                                place,
                                place,
                                place == null ? null : PlaceChooser.CITIZEN,
                                minutes,
                                used,
                                null,
                                note == null ? null : NoteKind.COACHING,
                                note));
    }
}
