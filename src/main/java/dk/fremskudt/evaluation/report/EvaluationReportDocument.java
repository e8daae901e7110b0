package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.reporting.ReportDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The report from front page to reservations. */
final class EvaluationReportDocument {
    private final ReportContent content;
    private final ReportDocument document;
    private int chapter;

    private EvaluationReportDocument(ReportContent content) {
        this.content = content;
        this.document = ReportDocument.titled(title(content));
    }

    static ReportDocument of(ReportContent content) {
        return new EvaluationReportDocument(content).write();
    }

    static String title(ReportContent content) {
        return content.scope().isOneMunicipality()
                ? text("title.one", content.scope().municipalities().getFirst())
                : text("title.across");
    }

    private ReportDocument write() {
        cover();
        document.contents(text("contents"));
        summary();
        method();
        models();
        coverage();
        part(text("chapter.reached"));
        figures(FigurePlan.reached());
        part(text("chapter.outcome"));
        document.paragraph(text("outcome.reservation"));
        figures(FigurePlan.outcome());
        agreement();
        local();
        reservations();
        return document;
    }

    private void cover() {
        var scope = content.scope();
        document.cover(
                text(scope.isOneMunicipality() ? "kind.one" : "kind.across"),
                scope.isOneMunicipality() ? text("subtitle.one") : Wording.list(scope.municipalities()));
        document.fact(
                text(scope.isOneMunicipality() ? "municipality" : "fact.municipalities"),
                Wording.list(scope.municipalities()));
        document.fact(text("fact.period"), period());
        document.fact(text("fact.cohort"), text("cohort." + cohort()));
        document.fact(
                text("fact.disclosure"),
                text("disclosure." + content.disclosure().code()));
        document.fact(text("fact.modelsAsOf"), Wording.date(scope.modelsAsOf()));
        document.fact(text("fact.producedOn"), Wording.date(scope.producedOn()));
        if (scope.rebuilt()) {
            document.note(text("rebuilt"));
        }
    }

    private String period() {
        var scope = content.scope();
        if (scope.from() == null && scope.to() == null) {
            return text("period.all");
        }
        if (scope.from() == null || scope.to() == null) {
            return scope.from() == null
                    ? text("period.until", Wording.date(Objects.requireNonNull(scope.to())))
                    : text("period.since", Wording.date(scope.from()));
        }
        return text("period", Wording.date(scope.from()), Wording.date(scope.to()));
    }

    private String cohort() {
        var asked = content.scope().cohort();
        if (asked != null) {
            return asked.code();
        }
        return content.scope().isOneMunicipality() ? "all" : "as2014";
    }

    private void summary() {
        chapter(text("chapter.summary"));
        document.paragraph(text("summary.intro"));
        CoverageChapter.sentence(content.coverage()).ifPresent(document::bullet);
        for (FigurePlan plan : FigurePlan.of(content)) {
            shown(plan)
                    .ifPresent(figure -> FindingWriter.of(figure).stream()
                            .limit(1)
                            .filter(sentence -> !sentence.equals(text("finding.suppressed"))
                                    && !sentence.equals(text("finding.tooFew")))
                            .forEach(sentence -> document.bullet(text(
                                    "summary.figure",
                                    text("figure." + plan.item() + ".heading"),
                                    sentence,
                                    String.valueOf(plan.number())))));
        }
        document.note(text("reservation.control"));
    }

    private void method() {
        chapter(text("chapter.method"));
        document.paragraph(text("method.waves"));
        document.paragraph(text("method.respondents"));
        ModelComparison models = content.models();
        if (models != null) {
            ModelChapter.timings(models).ifPresent(document::table);
        }
        document.heading(text("method.cohorts.heading"));
        document.paragraph(text("method.cohort." + cohort()));
        document.paragraph(text("method.n"));
        document.heading(text("method.numbers.heading"));
        document.bullet(text("method.rounding"));
        document.bullet(text("method.multiple"));
        document.bullet(text("method.unknown"));
        document.bullet(text("method.disclosure." + content.disclosure().code()));
        document.heading(text("method.sources.heading"));
        document.bullet(text("source.registrations"));
        document.bullet(text("source.models", Wording.date(content.scope().modelsAsOf())));
        document.bullet(text("source.coverage"));
        if (content.scope().rebuilt()) {
            document.note(text("rebuilt"));
        }
    }

    private void models() {
        ModelComparison models = content.models();
        if (models != null) {
            chapter(text(content.scope().isOneMunicipality() ? "chapter.model" : "chapter.models"));
            ModelChapter.write(document, models);
        }
    }

    private void coverage() {
        chapter(text("chapter.coverage"));
        CoverageChapter.write(document, content.coverage());
    }

    private void figures(List<FigurePlan> plans) {
        for (FigurePlan plan : plans) {
            Optional<Figure> figure = shown(plan);
            if (figure.isEmpty()) {
                document.heading(text("figure." + plan.item() + ".heading"));
                document.note(text("figure.none", FigureWriter.caption(plan)));
                continue;
            }
            document.figure(FigureWriter.write(plan, figure.get()));
            FindingWriter.of(figure.get()).forEach(document::paragraph);
            MunicipalityFigureWriter.write(
                    document, plan, figure.get(), content.byMunicipality(), content.cohort(plan));
        }
    }

    private Optional<Figure> shown(FigurePlan plan) {
        return content.figure(plan).filter(figure -> !figure.series().isEmpty());
    }

    private void agreement() {
        AgreementChapter.write(document, content);
    }

    private void local() {
        List<FigurePlan> local = content.scope().isOneMunicipality()
                ? FigurePlan.local().stream()
                        .filter(plan -> shown(plan).isPresent())
                        .toList()
                : List.of();
        if (!local.isEmpty()) {
            part(text("chapter.local"));
            figures(local);
        }
    }

    private void reservations() {
        chapter(text("chapter.reservations"));
        document.paragraph(text("reservation.intro"));
        document.bullet(text("reservation.control"));
        document.bullet(text("reservation.cause"));
        document.bullet(text("reservation.judgement"));
        document.bullet(text("reservation.coverage"));
        document.bullet(text("reservation.dropout"));
        document.bullet(text("reservation.few"));
        if (content.scope().rebuilt()) {
            document.bullet(text("rebuilt"));
        }
    }

    private void part(String heading) {
        chapter++;
        document.part(chapter + "  " + heading);
    }

    private void chapter(String heading) {
        chapter++;
        document.chapter(chapter + "  " + heading);
    }
}
