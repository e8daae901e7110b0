package dk.fremskudt.demo;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.platform.DanishClock;
import dk.fremskudt.programme.ProgrammeModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * What the parts of a made-up course share: how far it comes, when it began, and the chance that decides the rest. The
 * same seed gives the same life.
 */
final class Life {
    final DemoServices services;
    final Stories stories;
    final Stage stage;
    private final Random chance;
    private final LocalDate received;
    private final Instant now;

    Life(DemoServices services, Stories stories, Stage stage, long seed, Instant now) {
        this.services = services;
        this.stories = stories;
        this.stage = stage;
        this.chance = new Random(seed);
        this.now = now;
        int daysAgo = stage.fewestDays + chance.nextInt(stage.mostDays - stage.fewestDays + 1);
        this.received = LocalDate.ofInstant(now, DanishClock.DENMARK).minusDays(daysAgo);
    }

    /**
     * Does something on a day after the enquiry, at about that hour, unless that moment has not come. The first day's steps
     * are done in any case: an enquiry of this morning came before now.
     */
    void at(int day, int hour, Runnable step) {
        var moment = received.plusDays(day)
                .atTime(hour, chance.nextInt(12) * 5)
                .atZone(DanishClock.DENMARK)
                .toInstant();
        if (moment.isBefore(now)) DanishClock.at(moment, step);
        else if (day == 0) DanishClock.at(now.minusSeconds(3600 - 60L * hour), step);
    }

    /** True as often as that in a hundred times. */
    boolean happens(int percent) {
        return chance.nextInt(100) < percent;
    }

    int upTo(int most) {
        return chance.nextInt(most + 1);
    }

    <T> T one(List<T> of) {
        return Stories.one(of, chance);
    }

    LocalDate received() {
        return received;
    }

    LocalDate today() {
        return LocalDate.now(services.clock());
    }

    int version(CaseFileId file) {
        return services.files().read(file).version();
    }

    ProgrammeModel model(CaseFileId file) {
        return services.programmes()
                .version(services.files().read(file).programme())
                .model();
    }
}
