package dk.fremskudt.programme.api;

import dk.fremskudt.platform.ApiProblem;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.programme.comparison.ModelComparisonService;
import dk.fremskudt.tenancy.Tenant;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/evaluation/models")
@Tag(name = "evaluation")
class ModelsApi {
    private static final Set<String> PARAMETERS = Set.of("asOf", "municipality");
    private final ModelComparisonService comparisons;
    private final Clock clock;

    ModelsApi(ModelComparisonService comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** The models side by side; {@code differs} on a cell that stands apart from what most say. */
    record Answer(LocalDate asOf, List<ModelComparison.Column> municipalities, List<Dimension> dimensions) {}

    record Dimension(
            String dimension,
            String requirement,
            String aspect,
            String label,
            boolean differs,
            List<ModelComparison.Cell> cells) {}

    @Operation(
            summary = "The models compared, dimension by dimension",
            description = "Parameters: asOf (ISO date, default today), municipality (repeatable, default all that are"
                    + " not fictional). A municipality without a model that day has cells without text.")
    @GetMapping
    Answer models(@RequestParam MultiValueMap<String, String> query) {
        for (var name : query.keySet()) {
            if (!PARAMETERS.contains(name)) throw wrong(name, Texts.get("programme.api.parameter", line(name)));
        }
        var comparison = comparisons.compare(municipalities(query.get("municipality")), asOf(query.getFirst("asOf")));
        return new Answer(
                comparison.asOf(),
                comparison.columns(),
                comparison.rows().stream().map(ModelsApi::dimension).toList());
    }

    private static Dimension dimension(ModelComparison.Row row) {
        var dimension = row.dimension();
        return new Dimension(
                dimension.code(),
                dimension.requirement(),
                dimension.aspect().name().toLowerCase(Locale.ROOT),
                dimension.label(Texts.DANISH),
                row.differs(),
                row.cells());
    }

    private List<String> municipalities(@Nullable List<String> wanted) {
        var known = comparisons.municipalities();
        if (wanted == null || wanted.isEmpty()) {
            return known.stream()
                    .filter(tenant -> !tenant.fictional())
                    .map(Tenant::code)
                    .toList();
        }
        for (var code : wanted) {
            if (known.stream().noneMatch(tenant -> tenant.code().equals(code)))
                throw wrong("municipality", Texts.get("programme.api.municipality", line(code)));
        }
        return wanted.stream().distinct().toList();
    }

    private LocalDate asOf(@Nullable String date) {
        if (date == null || date.isEmpty()) return LocalDate.now(clock);
        try {
            // Years beyond four digits would parse, too, and no database has them.
            if (date.length() != 10) throw new DateTimeParseException("not a day", date, 0);
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw wrong("asOf", Texts.get("programme.api.date", line(date)));
        }
    }

    private static ApiProblem wrong(String parameter, String sentence) {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, "invalid-parameter", sentence, Map.of("parameter", parameter));
    }

    /** What was sent, fit to be shown. */
    private static String line(String value) {
        var line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
