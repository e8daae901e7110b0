package dk.fremskudt.evaluation.api;

import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.RegistrationExport;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.platform.ApiProblem;
import dk.fremskudt.platform.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/evaluation")
@Tag(name = "evaluation")
class ExportApi {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> FORMATS = List.of("csv", "xlsx");

    private final RegistrationExport registrations;
    private final SelectionReader selections;

    ExportApi(RegistrationExport registrations, SelectionReader selections) {
        this.registrations = registrations;
        this.selections = selections;
    }

    @Operation(
            summary = "Anonymous registrations with labels and a codebook",
            description =
                    "format=csv (default) or xlsx; part=codebook gives the codebook alone as CSV. Line by line data exist"
                            + " for disclosure=internal only, which is this call's default.")
    @GetMapping("/registrations")
    void export(@RequestParam MultiValueMap<String, String> query, HttpServletResponse response) throws IOException {
        Selection selection = selections.read(query, Disclosure.INTERNAL, "format", "part");
        String format = Objects.requireNonNullElse(query.getFirst("format"), "csv");
        if (!FORMATS.contains(format)) {
            String known = String.join(", ", FORMATS);
            throw ApiProblem.of(
                    HttpStatus.BAD_REQUEST,
                    "unknown-format",
                    Texts.get("evaluation.api.format", SelectionReader.shortened(format), known),
                    Map.of("formats", FORMATS));
        }
        if (selection.disclosure() != Disclosure.INTERNAL) {
            throw ApiProblem.of(HttpStatus.BAD_REQUEST, "internal-only", Texts.get("evaluation.api.internalOnly"));
        }
        String part = query.getFirst("part");
        boolean codebook = "codebook".equals(part);
        if (part != null && !codebook) {
            throw SelectionReader.wrong(
                    "part", Texts.get("evaluation.api.choice", "part", SelectionReader.shortened(part), "codebook"));
        }
        String name = codebook ? "kodebog" : "registreringer";
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"");
        response.setHeader("Cache-Control", "no-store");
        if (format.equals("xlsx")) {
            response.setContentType(XLSX);
            registrations.xlsx(selection, response.getOutputStream());
        } else {
            response.setContentType("text/csv;charset=UTF-8");
            response.setHeader(
                    "Link", "</api/v1/evaluation/registrations?format=csv&part=codebook>; rel=\"describedby\"");
            if (codebook) {
                registrations.codebook(response.getOutputStream());
            } else {
                registrations.csv(selection, response.getOutputStream());
            }
        }
    }
}
