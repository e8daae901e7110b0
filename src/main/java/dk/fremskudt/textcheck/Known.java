package dk.fremskudt.textcheck;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a case and must not stand in its texts, each with what stands there instead.
 *
 * @param people the citizen, caseworkers, contact persons, companions
 * @param organisations partners by name
 * @param places streets and towns of the citizen, as words
 * @param numbers telephone, CPR and house numbers, postcodes, the course's number
 * @param mails mail addresses
 */
public record Known(
        List<Person> people,
        List<Called> organisations,
        List<Called> places,
        List<Called> numbers,
        List<Called> mails) {
    public Known {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        numbers = List.copyOf(numbers);
        mails = List.copyOf(mails);
    }

    /** @param name as it is written in full; each part of it is looked for */
    public record Person(String name, String standIn) {}

    public record Called(String text, String standIn) {}

    /** Collects what is known, leaving out what is blank. */
    public static final class Builder {
        private final List<Person> people = new ArrayList<>();
        private final List<Called> organisations = new ArrayList<>();
        private final List<Called> places = new ArrayList<>();
        private final List<Called> numbers = new ArrayList<>();
        private final List<Called> mails = new ArrayList<>();

        public Builder person(@Nullable String name, String standIn) {
            if (name != null && !name.isBlank()) people.add(new Person(name.strip(), standIn));
            return this;
        }

        /** The people in a free text, such as «søsteren Lone»: words with a capital. */
        public Builder peopleIn(String text, String standIn) {
            Token.of(text).stream()
                    .filter(token ->
                            token.capital() && !token.acronym() && token.text().length() > 2)
                    .forEach(token -> person(token.text(), standIn));
            return this;
        }

        public Builder organisation(@Nullable String name, String standIn) {
            return add(organisations, name, standIn);
        }

        public Builder place(@Nullable String words, String standIn) {
            return add(places, words, standIn);
        }

        public Builder number(@Nullable String digits, String standIn) {
            return add(numbers, digits, standIn);
        }

        public Builder mail(@Nullable String address, String standIn) {
            return add(mails, address, standIn);
        }

        private Builder add(List<Called> list, @Nullable String text, String standIn) {
            if (text != null && !text.isBlank()) list.add(new Called(text.strip(), standIn));
            return this;
        }

        public Known build() {
            return new Known(people, organisations, places, numbers, mails);
        }
    }
}
