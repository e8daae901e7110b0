package dk.fremskudt.evaluation.api;

import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.report.EvaluationReportService;
import dk.fremskudt.evaluation.report.ReportFormat;
import dk.fremskudt.platform.ApiProblem;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/evaluation")
@Tag(name = "evaluation")
class ReportApi {
    private final EvaluationReportService reports;
    private final SelectionReader selections;

    ReportApi(EvaluationReportService reports, SelectionReader selections) {
        this.reports = reports;
        this.selections = selections;
    }

    @Operation(
            summary = "The evaluation report",
            description = "format=pdf (default), docx or xlsx. One municipality alone gives that municipality's report."
                    + " Without cohort, figures 1-3 are of all courses and figures 4-7 of the complete ones, as in 2014."
                    + " asOf is the date that the models are shown as of: the period's end where it is left out.")
    @GetMapping("/report")
    ResponseEntity<byte[]> report(@RequestParam MultiValueMap<String, String> query) {
        Selection selection = selections.read(query, Disclosure.PUBLIC, "format", "asOf");
        ReportFormat format = format(query.getFirst("format"));
        try {
            byte[] written = reports.write(
                    selection,
                    query.containsKey("cohort") ? selection.cohort() : null,
                    SelectionReader.date(query, "asOf"),
                    format);
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"evaluering." + format.code() + "\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(written);
        } catch (Refusal e) {
            throw ApiProblem.of(HttpStatus.BAD_REQUEST, "refused-selection", e.getMessage());
        }
    }

    private static ReportFormat format(@Nullable String asked) {
        String wanted = Objects.requireNonNullElse(asked, "pdf");
        List<String> known =
                Arrays.stream(ReportFormat.values()).map(ReportFormat::code).toList();
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ApiProblem.of(
                        HttpStatus.BAD_REQUEST,
                        "unknown-format",
                        Texts.get("evaluation.api.format", SelectionReader.shortened(wanted), String.join(", ", known)),
                        Map.of("formats", known)));
    }
}
