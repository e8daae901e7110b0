package dk.fremskudt.evaluation.api;

import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.evaluation.pack.CaseReviewPrint;
import dk.fremskudt.evaluation.pack.CaseReviewRow;
import dk.fremskudt.evaluation.pack.CaseReviewService;
import dk.fremskudt.platform.ApiProblem;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/evaluation/case-reviews")
@Tag(name = "evaluation")
class CaseReviewApi {
    private static final int MOST = 200;
    private static final Set<String> PARAMETERS = Set.of("municipality", "page", "size");

    private final CaseReviewService reviews;
    private final ObjectProvider<CaseReviewPrint> print;
    private final Tenancy tenancy;
    private final JsonMapper json;

    CaseReviewApi(CaseReviewService reviews, ObjectProvider<CaseReviewPrint> print, Tenancy tenancy, JsonMapper json) {
        this.reviews = reviews;
        this.print = print;
        this.tenancy = tenancy;
        this.json = json;
    }

    /** A page of the released packs. */
    record Page(int page, int size, int total, List<CaseReviewRow> caseReviews) {}

    @Operation(
            summary = "Released case-review packs, the newest first",
            description = "Parameters: municipality (repeatable), page (from 0), size (at most 200, default 50).")
    @GetMapping
    Page list(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") List<String> municipality,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        SelectionReader.refuseUnknown(query, PARAMETERS);
        if (page < 0 || page > 1_000_000) throw wrong("page");
        if (size < 1 || size > MOST) throw wrong("size");
        var codes = municipality.stream().map(this::code).toList();
        return new Page(page, size, reviews.count(codes), reviews.list(codes, page * size, size));
    }

    @Operation(summary = "One pack", description = "format=json (default) or pdf.")
    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, @RequestParam @Nullable String format) {
        var wanted = Objects.requireNonNullElse(format, "json");
        var printer = print.getIfAvailable();
        var known = printer == null ? List.of("json") : List.of("json", "pdf");
        if (!known.contains(wanted)) {
            throw ApiProblem.of(
                    HttpStatus.BAD_REQUEST,
                    "unknown-format",
                    Texts.get("evaluation.api.format", SelectionReader.shortened(wanted), String.join(", ", known)),
                    Map.of("formats", known));
        }
        var pack = find(id);
        return printer != null && wanted.equals("pdf")
                ? answer(MediaType.APPLICATION_PDF, "attachment; filename=\"sagsgennemgang.pdf\"", printer.pdf(pack))
                : answer(
                        MediaType.APPLICATION_JSON,
                        "inline; filename=\"sagsgennemgang.json\"",
                        json.writeValueAsBytes(pack));
    }

    private static ResponseEntity<byte[]> answer(MediaType type, String disposition, byte[] body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(body);
    }

    private CaseReviewPack find(String id) {
        try {
            return reviews.find(UUID.fromString(id)).orElseThrow(CaseReviewApi::unknown);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    private int code(String code) {
        return tenancy.byCode(code)
                .orElseThrow(() -> SelectionReader.wrong(
                        "municipality", Texts.get("evaluation.api.municipality", SelectionReader.shortened(code))))
                .id()
                .value();
    }

    private static ApiProblem wrong(String parameter) {
        return SelectionReader.wrong(parameter, Texts.get("evaluation.caseReview.api.number", parameter));
    }

    private static ApiProblem unknown() {
        return ApiProblem.of(HttpStatus.NOT_FOUND, "not-found", Texts.get("evaluation.caseReview.notFound"));
    }
}
