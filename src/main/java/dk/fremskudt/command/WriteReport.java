package dk.fremskudt.command;

import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.report.EvaluationReportService;
import dk.fremskudt.evaluation.report.ReportFormat;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.TenantId;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code report FILE}: the evaluation report as the file's ending says, public unless told otherwise. */
@Component
class WriteReport implements Command {
    private final EvaluationReportService reports;
    private final Tenancy tenancy;

    WriteReport(EvaluationReportService reports, Tenancy tenancy) {
        this.reports = reports;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        var options = new Options(
                arguments, Set.of("--municipality", "--from", "--to", "--cohort", "--disclosure", "--as-of"), Set.of());
        if (options.rest().size() != 1) throw new Refusal("command.missingFile");
        var file = Path.of(options.rest().getFirst());
        var format = format(file);
        var cohort = choice(options, "--cohort", Cohort.class);
        var disclosure = choice(options, "--disclosure", Disclosure.class);
        var selection = new Selection(
                municipalities(options),
                date(options, "--from"),
                date(options, "--to"),
                cohort == null ? Cohort.ALL : cohort,
                disclosure == null ? Disclosure.PUBLIC : disclosure);
        var asOf = date(options, "--as-of");
        byte[] report =
                WorkAs.system(TenantId.NATIONAL, Role.EVALUATOR, () -> reports.write(selection, cohort, asOf, format));
        try {
            Files.write(file, report);
        } catch (IOException e) {
            throw new Refusal("command.report.unwritable", file);
        }
        out.println(Texts.get("command.report.done", file));
    }

    private Set<Integer> municipalities(Options options) {
        return options.all("--municipality").stream()
                .map(code -> tenancy.byCode(code)
                        .orElseThrow(() -> new Refusal("command.unknownMunicipality", code))
                        .id()
                        .value())
                .collect(Collectors.toSet());
    }

    private static ReportFormat format(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(ReportFormat.values())
                .filter(format -> name.endsWith("." + format.code()))
                .findFirst()
                .orElseThrow(() -> new Refusal("command.report.format", file));
    }

    private static @Nullable LocalDate date(Options options, String name) {
        try {
            return options.value(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            throw new Refusal("command.report.date", name);
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(Options options, String name, Class<E> type) {
        var asked = options.value(name);
        if (asked.isEmpty()) return null;
        List<E> known = List.of(type.getEnumConstants());
        return known.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(asked.get()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "command.report.choice",
                        name,
                        known.stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }
}
