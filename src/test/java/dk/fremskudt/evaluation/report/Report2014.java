package dk.fremskudt.evaluation.report;

import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Figures;
import dk.fremskudt.evaluation.Figures.AnswerCount;
import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.evaluation.Figures.Series;
import dk.fremskudt.evaluation.Programme2014;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.evaluation.report.ReportContent.Agreement;
import dk.fremskudt.evaluation.report.ReportContent.CoverageLine;
import dk.fremskudt.evaluation.report.ReportContent.MunicipalityFigures;
import dk.fremskudt.evaluation.report.ReportContent.Scope;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.Dimension;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.programme.comparison.ModelComparison.Cell;
import dk.fremskudt.programme.comparison.ModelComparison.Column;
import dk.fremskudt.programme.comparison.ModelComparison.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The programme of 2011-13 as a report's content. */
final class Report2014 {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate AS_OF = LocalDate.of(2013, 12, 31);

    private Report2014() {}

    static ReportContent across() {
        return new ReportContent(
                new Scope(List.of("Aarhus", "Gladsaxe", "Rudersdal", "Vejle"), null, AS_OF, null, AS_OF, TODAY, true),
                figures(Cohort.ALL),
                figures(Cohort.COMPLETE),
                List.of(
                        new CoverageLine(
                                "Aarhus", 130, "55 forløb i monitoreringen, resten i elektroniske logbøger", 55, 30),
                        new CoverageLine("Gladsaxe", 46, null, 46, 22),
                        new CoverageLine("Rudersdal", 11, null, 11, 8),
                        new CoverageLine("Vejle", 55, null, 55, 30)),
                models(),
                List.of(alone("Aarhus", 751), alone("Gladsaxe", 159), alone("Rudersdal", 230), alone("Vejle", 630)),
                List.of());
    }

    static ReportContent rudersdal() {
        return new ReportContent(
                new Scope(List.of("Rudersdal"), null, AS_OF, null, AS_OF, TODAY, true),
                figures(Cohort.ALL, 230),
                figures(Cohort.COMPLETE, 230),
                List.of(new CoverageLine("Rudersdal", 11, null, 11, 8)),
                new ModelComparison(
                        AS_OF,
                        List.of(column("Rudersdal")),
                        List.of(row(Dimension.TARGET_GROUPS, "Unge mellem ca. 17 og 29 år"))),
                List.of(),
                List.of());
    }

    /** As if the courses were not rebuilt, so that what hangs together in them means something. */
    static ReportContent withAgreement() {
        ReportContent made = across();
        var scope = made.scope();
        return new ReportContent(
                new Scope(scope.municipalities(), scope.from(), scope.to(), null, scope.modelsAsOf(), TODAY, false),
                made.all(),
                made.complete(),
                made.coverage(),
                made.models(),
                made.byMunicipality(),
                List.of(agreement()));
    }

    /** The same with every count below five, and one more, taken away. */
    static ReportContent forThePublic() {
        ReportContent open = across();
        return new ReportContent(
                open.scope(),
                suppressed(open.all()),
                suppressed(open.complete()),
                open.coverage(),
                open.models(),
                List.of(),
                List.of());
    }

    private static Agreement agreement() {
        Instrument core = Instrument.core();
        int[][] counts = {
            {5, 4, 1, 0, 0, 0},
            {3, 10, 4, 0, 0, 0},
            {1, 3, 9, 1, 0, 0},
            {0, 0, 0, 0, 0, 0},
            {0, 0, 0, 0, 0, 0},
            {0, 1, 2, 0, 0, 3}
        };
        return new Agreement(
                2,
                labels(core.item("citizen_change").orElseThrow()),
                labels(core.item("wellbeing_change").orElseThrow()),
                java.util.Arrays.stream(counts)
                        .map(row -> IntStream.of(row).boxed().toList())
                        .toList());
    }

    private static List<String> labels(Item item) {
        return item.answers().stream().map(Instrument.Answer::label).toList();
    }

    /** The report's own table (M30-M35), shortened. */
    private static ModelComparison models() {
        return new ModelComparison(
                AS_OF,
                List.of(column("Aarhus"), column("Gladsaxe"), column("Rudersdal"), column("Vejle")),
                List.of(
                        row(
                                Dimension.OUTREACH_FOCUS,
                                "Borgere med førstegangskontakt med den regionale psykiatri",
                                "Bredt, med særligt fokus på unge kontanthjælpsmodtagere",
                                "Bredt",
                                "Udsættelsestruede beboere i almennyttige boligforeninger"),
                        row(
                                Dimension.TARGET_GROUPS,
                                "Borgere delvist overset i det kommunale socialpsykiatriske system, som har været aktive og "
                                        + "selvforsørgende, men som er psykisk sårbare, og er i fare for social deroute",
                                "Unge borgere i alderen 18-30 år med psykiske vanskeligheder eller debuterende sindslidelse",
                                "1) Borgere, der har mistet kontakten til arbejdsmarkedet. 2) Unge i alderen ca. 17-29 år, "
                                        + "der har mistet kontakten til skole, uddannelse eller arbejdsmarkedet",
                                "Beboere i to almennyttige boligforeninger med diagnosticerede psykiske lidelser, akutte "
                                        + "psykiske problemer og/eller misbrug"),
                        row(Dimension.CASEWORKERS, "2", "2", "6", "2"),
                        row(Dimension.STARTED_COURSES, "55", "46", "11", "55"),
                        row(
                                Dimension.ANCHORING,
                                "Myndighedsafdelingen under Socialpsykiatri og Voksne Udsatte i Socialforvaltningen og i "
                                        + "Jobcenter i Beskæftigelsesforvaltningen",
                                "Den Boligsociale Enhed under Arbejdsmarkedsafdelingen i Social- og Sundhedsforvaltningen",
                                "Råd og Bevilling under Psykiatri og Handicap, Borgerservice under Borgerservice og "
                                        + "Digitalisering og Jobcenter under Beskæftigelse",
                                "Det socialpsykiatriske team i Myndighedsafdeling under Socialområdet"),
                        row(
                                Dimension.PLACEMENT,
                                "På Psykiatrisk afdeling på Aarhus Universitetshospital to til tre dage om ugen",
                                "I Arbejdsmarkedsafdelingen på rådhuset",
                                "I de respektive enheder. Fordelt på to forskellige matrikler",
                                "I to boligområder og tæt sammen med boligforeningerne dér, to til tre dage om ugen"),
                        row(
                                Dimension.WAVES,
                                "Måling 1: ved forløbets opstart\nMåling 3: 3 måneder efter afslutning",
                                "Måling 1: ved forløbets opstart\nMåling 3: 3 måneder efter afslutning",
                                "Måling 1: ved forløbets opstart\nMåling 3: 6 måneder efter opstart",
                                "Måling 1: ved forløbets opstart\nMåling 3: 3 måneder efter afslutning"),
                        row(
                                new Dimension("variant", "M228", Aspect.ORGANISATION),
                                "Samme",
                                "Samme",
                                "Samme",
                                "Samme")));
    }

    private static Column column(String name) {
        return new Column("000", name + " Kommune", 1, AS_OF);
    }

    private static Row row(Dimension dimension, String... cells) {
        boolean differs = List.of(cells).stream().distinct().count() > 1;
        return new Row(
                dimension,
                differs,
                List.of(cells).stream()
                        .map(cell -> new Cell("000", cell, differs && !cell.equals("2")))
                        .toList());
    }

    private static MunicipalityFigures alone(String name, int code) {
        return new MunicipalityFigures(name, figures(Cohort.ALL, code), figures(Cohort.COMPLETE, code));
    }

    private static Figures figures(Cohort cohort, Integer... municipalities) {
        Selection selection = Selection.of(cohort, Disclosure.INTERNAL).of(municipalities);
        JsonNode expected = Programme2014.expected(selection);
        List<Figure> figures = new ArrayList<>();
        for (Item item : Instrument.core().items()) {
            if (expected.has(item.code())) {
                List<Series> series = new ArrayList<>();
                expected.get(item.code()).forEach(one -> series.add(series(item, one)));
                figures.add(new Figure(item.code(), item.label(), item.respondent(), item.multiple(), series));
            }
        }
        return new Figures("fs-core-1", cohort, Disclosure.INTERNAL, List.of(), figures);
    }

    private static Series series(Item item, JsonNode series) {
        List<AnswerCount> answers = new ArrayList<>();
        series.get("answers")
                .forEach(answer -> answers.add(new AnswerCount(
                        answer.get("code").asString(),
                        item.answer(answer.get("code").asString()).orElseThrow().label(),
                        answer.get("count").asInt(),
                        answer.get("percent").asInt(),
                        false)));
        return new Series(series.get("wave").asInt(), series.get("n").asInt(), answers);
    }

    private static Figures suppressed(Figures figures) {
        return new Figures(
                figures.instrument(),
                figures.cohort(),
                Disclosure.PUBLIC,
                List.of(),
                figures.figures().stream().map(Report2014::suppressed).toList());
    }

    private static Figure suppressed(Figure figure) {
        return new Figure(
                figure.item(),
                figure.label(),
                figure.respondent(),
                figure.multiple(),
                figure.series().stream()
                        .map(series -> new Series(
                                series.wave(),
                                series.n(),
                                series.answers().stream()
                                        .map(Report2014::suppressed)
                                        .toList()))
                        .toList());
    }

    private static AnswerCount suppressed(AnswerCount answer) {
        Integer count = answer.count();
        return count != null && count > 0 && count < 8
                ? new AnswerCount(answer.code(), answer.label(), null, null, true)
                : answer;
    }
}
