package dk.fremskudt.monitoring;

import dk.fremskudt.monitoring.facts.Respondent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One registration with its answers, and what becomes of it when some items are stated anew. Stating an item states all of
 * it: what is stored for it becomes exactly what is stated. Stating what is stored already changes nothing, so it leaves
 * no revision either.
 */
final class RegistrationSheet {
    private final Registration registration;
    private final Map<String, List<GivenAnswer>> answers = new HashMap<>();

    RegistrationSheet(Registration registration, Collection<GivenAnswer> stored) {
        this.registration = registration;
        stored.forEach(answer -> answers.computeIfAbsent(answer.item(), item -> new ArrayList<>())
                .add(answer));
    }

    record Key(int wave, Respondent respondent) {
        static Key of(Registration registration) {
            return new Key(registration.wave(), registration.respondent());
        }
    }

    /** What a statement asks of the database; answers that merely become another one need neither list. */
    record Changes(List<GivenAnswer> added, List<GivenAnswer> removed, boolean any) {}

    Registration registration() {
        return registration;
    }

    Set<String> answers(String item) {
        return answers.getOrDefault(item, List.of()).stream()
                .map(GivenAnswer::answer)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    Optional<GivenAnswer> given(String item) {
        return answers.getOrDefault(item, List.of()).stream().findFirst();
    }

    boolean isEmpty() {
        return answers.values().stream().allMatch(List::isEmpty);
    }

    Changes state(Map<String, Set<String>> items) {
        List<GivenAnswer> added = new ArrayList<>();
        List<GivenAnswer> removed = new ArrayList<>();
        boolean any = false;
        for (var stated : items.entrySet()) {
            List<GivenAnswer> stored = answers.computeIfAbsent(stated.getKey(), item -> new ArrayList<>());
            var missing = new TreeSet<>(stated.getValue());
            stored.forEach(answer -> missing.remove(answer.answer()));
            var surplus = stored.stream()
                    .filter(answer -> !stated.getValue().contains(answer.answer()))
                    .toList();
            any |= !missing.isEmpty() || !surplus.isEmpty();
            for (GivenAnswer answer : surplus) {
                String other = missing.pollFirst();
                if (other != null) {
                    answer.becomes(other);
                } else {
                    stored.remove(answer);
                    removed.add(answer);
                }
            }
            for (String answer : missing) {
                var given = new GivenAnswer(registration, stated.getKey(), answer);
                stored.add(given);
                added.add(given);
            }
        }
        return new Changes(added, removed, any);
    }

    static @Nullable RegistrationSheet of(Collection<RegistrationSheet> sheets, Key key) {
        return sheets.stream()
                .filter(sheet -> Objects.equals(Key.of(sheet.registration), key))
                .findFirst()
                .orElse(null);
    }
}
