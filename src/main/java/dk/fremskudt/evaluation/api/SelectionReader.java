package dk.fremskudt.evaluation.api;

import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.platform.ApiProblem;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the query parameters that all evaluation calls share, and says which one is wrong. */
@Component
class SelectionReader {
    private static final Set<String> SHARED = Set.of("municipality", "from", "to", "cohort", "disclosure");

    private final Tenancy tenancy;

    SelectionReader(Tenancy tenancy) {
        this.tenancy = tenancy;
    }

    Selection read(MultiValueMap<String, String> query, Disclosure defaultDisclosure, String... more) {
        Set<String> known = new LinkedHashSet<>(SHARED);
        known.addAll(List.of(more));
        refuseUnknown(query, known);
        LocalDate from = date(query, "from");
        LocalDate to = date(query, "to");
        if (from != null && to != null && to.isBefore(from)) {
            throw wrong("to", Texts.get("evaluation.api.period"));
        }
        return new Selection(
                municipalities(query),
                from,
                to,
                choice(query, "cohort", Cohort.class, Cohort.ALL),
                choice(query, "disclosure", Disclosure.class, defaultDisclosure));
    }

    private Set<Integer> municipalities(MultiValueMap<String, String> query) {
        Set<Integer> codes = new LinkedHashSet<>();
        for (String code : query.getOrDefault("municipality", List.of())) {
            codes.add(tenancy.byCode(code)
                    .orElseThrow(() -> wrong("municipality", Texts.get("evaluation.api.municipality", shortened(code))))
                    .id()
                    .value());
        }
        return codes;
    }

    static @Nullable LocalDate date(MultiValueMap<String, String> query, String name) {
        String value = query.getFirst(name);
        if (value == null || value.isEmpty()) return null;
        try {
            // Years beyond four digits would parse, too, and no database has them.
            if (value.length() != 10) throw new DateTimeParseException("not a day", value, 0);
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong(name, Texts.get("evaluation.api.date", name, shortened(value)));
        }
    }

    static void refuseUnknown(MultiValueMap<String, String> query, Set<String> known) {
        for (String name : query.keySet()) {
            if (!known.contains(name)) {
                throw wrong(shortened(name), Texts.get("evaluation.api.parameter", shortened(name)));
            }
        }
    }

    private static <E extends Enum<E>> E choice(
            MultiValueMap<String, String> query, String name, Class<E> type, E otherwise) {
        String value = query.getFirst(name);
        if (value == null) return otherwise;
        String known = Arrays.stream(type.getEnumConstants())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(name, Texts.get("evaluation.api.choice", name, shortened(value), known)));
    }

    static ApiProblem wrong(String parameter, String sentence) {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, "invalid-parameter", sentence, Map.of("parameter", parameter));
    }

    static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
