package dk.fremskudt.evaluation.api;

import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.EvaluationService;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.platform.ApiProblem;
import dk.fremskudt.platform.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/evaluation")
@Tag(name = "evaluation")
class FiguresApi {
    private final EvaluationService evaluation;
    private final SelectionReader selections;

    FiguresApi(EvaluationService evaluation, SelectionReader selections) {
        this.evaluation = evaluation;
        this.selections = selections;
    }

    @Operation(
            summary = "The figures of a selection",
            description =
                    "Parameters: municipality (repeatable), from, to, cohort=all|complete, disclosure=internal|shared|public"
                            + " (default public). A suppressed number is null and its answer has suppressed=true.")
    @GetMapping("/figures")
    Figures figures(@RequestParam MultiValueMap<String, String> query) {
        try {
            return evaluation.figures(selections.read(query, Disclosure.PUBLIC));
        } catch (Refusal e) {
            throw ApiProblem.of(HttpStatus.BAD_REQUEST, "refused-selection", e.getMessage());
        }
    }
}
