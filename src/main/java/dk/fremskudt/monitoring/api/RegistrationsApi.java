package dk.fremskudt.monitoring.api;

import dk.fremskudt.monitoring.ImportResult;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.monitoring.file.Fault;
import dk.fremskudt.platform.ApiProblem;
import dk.fremskudt.platform.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/monitoring")
@Tag(name = "monitoring")
class RegistrationsApi {
    /** As much of a refused body as is read to its end, so that its sender gets to see the answer. */
    private static final long READ_TO_END = 256_000_000;

    /** Not that they are taken: their sender is told what the file is, in the same words as on the screen. */
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String XLS = "application/vnd.ms-excel";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";

    private final MonitoringImport imports;

    RegistrationsApi(MonitoringImport imports) {
        this.imports = imports;
    }

    record Accepted(int accepted, int courses) {}

    record BadLine(long line, int column, String field, String reason) {
        static BadLine of(Fault fault) {
            return new BadLine(
                    fault.line(),
                    fault.column(),
                    fault.field(),
                    Texts.get(fault.text(), fault.arguments().toArray()));
        }
    }

    @Operation(
            summary = "Stores a municipality's registrations, or nothing and every bad line",
            description = "Sending the same file twice changes nothing. With dryRun=true it is only checked.")
    @PostMapping(
            path = "/registrations",
            consumes = {"text/csv", XLSX, XLS, ODS, MediaType.APPLICATION_OCTET_STREAM_VALUE},
            produces = "application/json")
    Accepted store(
            @RequestParam(defaultValue = "false") String dryRun,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request)
            throws IOException {
        boolean onlyCheck = isDryRun(query, dryRun);
        InputStream body = request.getInputStream();
        ImportResult result = onlyCheck ? imports.check(body) : imports.store(body);
        if (!result.isGood()) {
            readToEnd(body);
            throw refused(result);
        }
        return new Accepted(result.accepted(), result.courses());
    }

    /** Strict, since a misspelt wish to check only would store. */
    private static boolean isDryRun(MultiValueMap<String, String> query, String wish) {
        for (String name : query.keySet()) {
            if (!name.equals("dryRun")) throw wrong(name, Texts.get("monitoring.api.parameter", shortened(name)));
        }
        return switch (wish) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("dryRun", Texts.get("monitoring.api.dryRun", shortened(wish)));
        };
    }

    private static ApiProblem wrong(String parameter, String sentence) {
        return ApiProblem.of(
                HttpStatus.BAD_REQUEST, "invalid-parameter", sentence, Map.of("parameter", shortened(parameter)));
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }

    private static ApiProblem refused(ImportResult result) {
        return ApiProblem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-registrations",
                Texts.get("monitoring.import.refused", result.faultCount()),
                Map.of("errors", result.faults().stream().map(BadLine::of).toList(), "more", result.more()));
    }

    private static void readToEnd(InputStream body) throws IOException {
        byte[] unused = new byte[65_536];
        long read = 0;
        int count = body.read(unused);
        while (count >= 0 && read < READ_TO_END) {
            read += count;
            count = body.read(unused);
        }
    }
}
