package dk.fremskudt.demo;

import dk.fremskudt.citizen.CitizenForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** Citizens of one municipality that nobody is: the same ones from the same seed. */
final class MadeUpCitizens {
    private final Random chance;
    private final Faker faker;
    private final Stories stories;
    private final List<String> towns;

    MadeUpCitizens(Stories stories, String municipality, long seed) {
        this.stories = stories;
        this.towns = stories.towns().getOrDefault(municipality, List.of("4999 Fremby"));
        this.chance = new Random(seed);
        this.faker = new Faker(Locale.of("da", "DK"), new Random(seed));
    }

    CitizenForm next(LocalDate today) {
        boolean woman = chance.nextInt(100) < 44;
        int age = chance.nextInt(100) < 45 ? 18 + chance.nextInt(8) : 26 + chance.nextInt(38);
        var born = today.minusYears(age).minusDays(1 + chance.nextInt(360));
        var town = Stories.one(towns, chance).split(" ", 2);
        var given = woman ? faker.name().femaleFirstName() : faker.name().maleFirstName();
        var family = faker.name().lastName();
        return new CitizenForm(
                given,
                family,
                MadeUpCpr.of(born, woman, chance),
                "10 %02d %02d %02d".formatted(chance.nextInt(100), chance.nextInt(100), chance.nextInt(100)),
                null,
                Stories.one(stories.streets(), chance) + " " + (1 + chance.nextInt(180)),
                town[0],
                town[1]);
    }
}
