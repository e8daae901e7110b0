package dk.fremskudt.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.reporting.BarChart.Bar;
import dk.fremskudt.reporting.BarChart.Series;
import dk.fremskudt.reporting.ReportDocument.Column;
import dk.fremskudt.reporting.ReportDocument.Row;
import dk.fremskudt.reporting.ReportDocument.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class ReportEngineTest {
    private static final ReportEngine REPORTS = new ReportEngine();
    private static final List<String> ANSWERS = List.of(
            "Intet støttebehov",
            "Brug for let støtte",
            "Brug for nogen støtte",
            "Brug for meget støtte",
            "Afhængig af støtte",
            "Ved ikke");

    @Test
    void aDocumentWithEverythingInItIsReadableByAll() throws IOException {
        byte[] pdf = REPORTS.fill(everything()).pdf("Ærøskøbings prøve");

        Files.write(Path.of("target/reporting-sample.pdf"), pdf);
        PdfChecks.assertAccessible(pdf);
        assertThat(PdfChecks.pages(pdf)).isGreaterThan(6);
    }

    @Test
    void theTextIsThereLetterByLetter() {
        String text = PdfChecks.text(REPORTS.fill(everything()).pdf("Prøve"));

        assertThat(text)
                .contains("Rødgrød med fløde, ÆØÅ æøå é ü ß € ½ «53 %»")
                .contains("Figur 6: Vurdering af behov for støtte i eget hjem")
                .contains("Intet støttebehov 53 % (47) 64 % (37)")
                .contains("Søren Æbelø 119");
    }

    @Test
    void theContentsNameThePageThatAChapterBeginsOn() throws IOException {
        byte[] pdf = REPORTS.fill(everything()).pdf("Prøve");

        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertThat(stripper.getText(document)).startsWith("1 Tekst").contains("Side 3");
        }
        assertThat(PdfChecks.text(pdf)).contains("Indhold 1 Tekst 3");
    }

    @Test
    void aTableRepeatsItsHeadOnEachPageForTheEyeOnly() {
        String text = PdfChecks.text(REPORTS.fill(everything()).pdf("Prøve"));

        assertThat(text.split("Navn Antal forløb", -1)).hasSizeGreaterThan(3);
    }

    @Test
    void anImageWithoutAlternativeTextStopsTheReport() {
        var silent = new BarChart("", List.of("Mand"), List.of(new Series("Fase 1", List.of(new Bar(56d, "56 %")))));
        Filled filled = REPORTS.fill(ReportDocument.titled("Prøve")
                .head()
                .figure(new ReportDocument.Figure(null, "Figur 1", "Køn", silent, small(), "N=1")));

        assertThatThrownBy(() -> filled.pdf("Prøve"))
                .isInstanceOf(MissingAlternativeText.class)
                .hasMessageContaining("alternative text");
    }

    @Test
    void theSameDocumentOpensInAWordProcessor() throws IOException {
        assertThat(entry(REPORTS.fill(everything()).docx(), "word/document.xml"))
                .contains("Rødgrød med fløde")
                .contains("Figur 6: Vurdering");
    }

    @Test
    void theSameDocumentOpensInASpreadsheet() throws IOException {
        byte[] xlsx = REPORTS.fill(everything()).xlsx();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.flatMap(row -> row.stream())
                            .filter(cell -> cell != null)
                            .map(cell -> cell.getText()))
                    .contains("Intet støttebehov", "53 % (47)");
        }
    }

    @Test
    void aChartForAPageSpeaksAndTakesItsInkFromThePage() {
        String svg = chart().svg(640, 300);

        assertThat(svg)
                .startsWith("<svg")
                .contains("viewBox=\"0 0 640 300\"")
                .contains("role=\"img\"")
                .contains("aria-label=\"Søjlediagram: støtte i eget hjem i fase 1 og fase 3.\"")
                .contains(">53 %<")
                .contains("currentColor")
                .doesNotContain("<?xml")
                .doesNotContain("<script");
    }

    @Test
    void aChartDividesOnlyWordsThatHaveNoPlaceAndLeavesRoomForTheHighestLabel() {
        var answers = List.of("Arbejdsledig på kontanthjælp/dagpenge", "Fuldtidsarbejde", "Deltidsarbejde", "Andet");
        String svg = new BarChart("Beskæftigelse", answers, List.of(series("Fase 1", 45, 9, 0, 46))).svg(340, 130);

        assertThat(svg).contains(">Fuldtidsarbejde<", ">Deltidsarbejde<", ">kontanthjælp/ <", ">dagpenge<");
        var top = Pattern.compile("y=\"([-0-9.]+)\"[^>]*>46 %<").matcher(svg);
        assertThat(top.find()).isTrue();
        assertThat(Double.parseDouble(top.group(1))).isGreaterThan(8.5);
    }

    @Test
    void aTemplateThatIsNotInTheProgramIsRefused() {
        assertThatThrownBy(() -> REPORTS.fill("../../etc/passwd", java.util.Map.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static ReportDocument everything() {
        ReportDocument document = ReportDocument.titled("Ærøskøbings prøve")
                .cover(
                        "November 2014",
                        "Et dokument, der har alt i sig, og en undertitel, der fylder mere end én linje")
                .fact("Kommuner", "Aarhus, Gladsaxe, Rudersdal og Vejle")
                .fact("Periode", "1. januar 2011 – 31. december 2013")
                .contents("Indhold")
                .chapter("1 Tekst")
                .paragraph("Rødgrød med fløde, ÆØÅ æøå é ü ß € ½ «53 %». ".repeat(12))
                .heading("Forbehold")
                .bullet("Et kort punkt")
                .bullet("Et punkt, der er så langt, at det må brydes over flere linjer. ".repeat(4))
                .note("Dette skal læses. ".repeat(10))
                .chapter("2 Figurer");
        for (int i = 0; i < 3; i++) {
            document.figure(new ReportDocument.Figure(
                    "Eget hjem",
                    "Figur 6: Vurdering af behov for støtte i eget hjem",
                    "I hvilket omfang vurderer du, at borgeren på nuværende tidspunkt har behov for støtte til at klare sig i "
                            + "eget hjem? (N: Fase 1=89, Fase 3=58)",
                    chart(),
                    small(),
                    "Besvaret af den fremskudte sagsbehandler."));
        }
        return document.chapter("3 Tabel")
                .table(new Table(
                        "Tabel 1: En tabel over flere sider",
                        List.of(Column.text("Navn", 3), Column.numbers("Antal forløb", 1)),
                        IntStream.range(0, 120)
                                .mapToObj(i -> Row.of("Søren Æbelø", String.valueOf(i)))
                                .toList(),
                        "Kilde: opdigtet."))
                .paragraph("Efter tabellen.");
    }

    private static Table small() {
        int[][] numbers = {{47, 53, 37, 64}, {7, 8, 4, 7}, {11, 12, 5, 9}, {8, 9, 7, 12}, {4, 4, 3, 5}, {12, 13, 2, 3}};
        return new Table(
                "",
                List.of(Column.text("Svar", 3), Column.numbers("Fase 1 (N=89)", 1), Column.numbers("Fase 3 (N=58)", 1)),
                IntStream.range(0, 6)
                        .mapToObj(i -> Row.of(
                                ANSWERS.get(i),
                                numbers[i][1] + " % (" + numbers[i][0] + ")",
                                numbers[i][3] + " % (" + numbers[i][2] + ")"))
                        .toList(),
                null);
    }

    private static BarChart chart() {
        return new BarChart(
                "Søjlediagram: støtte i eget hjem i fase 1 og fase 3.",
                ANSWERS,
                List.of(series("Fase 1", 53, 8, 12, 9, 4, 13), series("Fase 3", 64, 7, 9, 12, 5, 3)));
    }

    private static Series series(String name, int... percents) {
        return new Series(
                name,
                IntStream.of(percents)
                        .mapToObj(percent -> new Bar((double) percent, percent + " %"))
                        .toList());
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }
}
