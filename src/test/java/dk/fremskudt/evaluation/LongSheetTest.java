package dk.fremskudt.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** More answers than a sheet takes go on in the next one, and a workbook that breaks off does not open. */
class LongSheetTest {
    @Test
    void moreLinesThanASheetTakesGoOnInTheNext() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook(101, answers(250))))) {
            var sheets = workbook.getSheets()
                    .filter(sheet -> sheet.getName().startsWith("Registreringer"))
                    .toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("Registreringer", "Registreringer 2", "Registreringer 3");
            assertThat(sheets).extracting(LongSheetTest::rows).containsExactly(101, 101, 51);
            assertThat(sheets)
                    .allSatisfy(sheet ->
                            assertThat(sheet.read().getFirst().getCellText(0)).isEqualTo("course"));
            assertThat(sheets.getLast().read().getLast().getCellText(0)).isEqualTo("249");
        }
    }

    @Test
    void theCodebookComesLastAndWhole() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook(10_000, answers(2_500))))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).hasSize(2);
            assertThat(rows(sheets.getFirst())).isEqualTo(2_501);
            assertThat(rows(sheets.getLast())).isGreaterThan(50);
        }
    }

    @Test
    void noAnswersAreASheetWithItsHeading() throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(workbook(10_000, _ -> {})))) {
            assertThat(rows(workbook.getFirstSheet())).isOne();
        }
    }

    @Test
    void aWorkbookThatBreaksOffDoesNotOpen() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> RegistrationExport.xlsx(out, 10_000, lines -> {
                    answers(5_000).accept(lines);
                    throw new IllegalStateException("the database is gone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())).close())
                .isInstanceOf(Exception.class);
    }

    private static int rows(Sheet sheet) {
        try {
            return sheet.read().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Consumer<RegistrationExport.Lines> answers(int count) {
        return lines -> IntStream.range(0, count)
                .forEach(i -> lines.write(
                        List.of(String.valueOf(i), "751", "Aarhus", "1", "worker", "sex", "Køn", "male", "Mand")));
    }

    private static byte[] workbook(int mostRows, Consumer<RegistrationExport.Lines> answers) throws IOException {
        var out = new ByteArrayOutputStream();
        RegistrationExport.xlsx(out, mostRows, answers);
        return out.toByteArray();
    }
}
