package dk.fremskudt.evaluation;

import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Answer;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Service;

/**
 * Registrations one by one, for analysis: no reference, no date, a number that stands for the course in this file only;
 * every code with its label. For evaluators bound by an agreement: a line is one course's answer, so there is no milder
 * version of it.
 */
@Service
public class RegistrationExport {
    private static final List<String> COLUMNS = List.of(
            "course",
            "municipality",
            "municipality_name",
            "wave",
            "respondent",
            "item",
            "item_label",
            "answer",
            "answer_label");
    private static final List<String> CODEBOOK =
            List.of("item", "item_label", "respondent", "multiple", "waves", "answer", "answer_label");

    private static final String ANSWERS = """
            select course, tenant_id as municipality, wave, item, answer
            from (
              select tenant_id, course_key, row_number() over (order by tenant_id, course_key) as course
              from chosen where first_registered is not null and (complete or :all)) numbered
            join evaluation.answer using (tenant_id, course_key)
            order by course, wave, item, answer""";

    private final EvaluatorDatabase database;
    private final Tenancy tenancy;

    RegistrationExport(EvaluatorDatabase database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    @RolesAllowed(EVALUATOR)
    public void csv(Selection selection, OutputStream out) throws IOException {
        try (CsvWriter csv = writer(out)) {
            csv.writeRecord(COLUMNS);
            export(selection, csv::writeRecord);
        }
    }

    @RolesAllowed(EVALUATOR)
    public void codebook(OutputStream out) throws IOException {
        try (CsvWriter csv = writer(out)) {
            csv.writeRecord(CODEBOOK);
            codebookLines().forEach(csv::writeRecord);
        }
    }

    @RolesAllowed(EVALUATOR)
    public void xlsx(Selection selection, OutputStream out) throws IOException {
        xlsx(out, LongSheet.MOST_ROWS, lines -> export(selection, lines));
    }

    /** Ended only when all is written: a workbook that breaks off must not open as if it were whole. */
    static void xlsx(OutputStream out, int mostRows, Consumer<Lines> answers) throws IOException {
        var workbook = new Workbook(out, "Fremskudt", "1.0");
        var sheet = new LongSheet(workbook, Texts.get("evaluation.export.sheet"), COLUMNS, mostRows);
        answers.accept(sheet::write);
        sheet.finish();
        var codebook = new LongSheet(workbook, Texts.get("evaluation.export.codebook"), CODEBOOK, mostRows);
        codebookLines().forEach(codebook::write);
        codebook.finish();
        workbook.close();
    }

    interface Lines {
        void write(List<String> line);
    }

    private void export(Selection selection, Lines lines) {
        Instrument instrument = Instrument.core();
        Map<Integer, String> names = tenancy.municipalities().stream()
                .collect(Collectors.toMap(tenant -> tenant.id().value(), Tenant::name));
        database.each(
                database.sql(selection, ANSWERS).param("all", selection.cohort() == Cohort.ALL),
                row -> lines.write(line(instrument, names, row)));
    }

    /** The course's number means nothing outside one export. */
    private static List<String> line(Instrument instrument, Map<Integer, String> names, ResultSet row)
            throws SQLException {
        int municipality = row.getInt("municipality");
        Item item = instrument.item(row.getString("item")).orElseThrow();
        Answer answer = item.answer(row.getString("answer")).orElseThrow();
        return List.of(
                row.getString("course"),
                "%03d".formatted(municipality),
                names.getOrDefault(municipality, ""),
                row.getString("wave"),
                item.respondent().code(),
                item.code(),
                item.label(),
                answer.code(),
                answer.label());
    }

    private static List<List<String>> codebookLines() {
        return Instrument.core().items().stream()
                .flatMap(item -> item.answers().stream()
                        .map(answer -> List.of(
                                item.code(),
                                item.label(),
                                item.respondent().code(),
                                String.valueOf(item.multiple()),
                                item.waves().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                                answer.code(),
                                answer.label())))
                .toList();
    }

    /** With a byte order mark, or Excel takes the letters æ, ø and å for others. */
    private static CsvWriter writer(OutputStream out) throws IOException {
        out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
