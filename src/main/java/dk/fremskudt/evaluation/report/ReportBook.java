package dk.fremskudt.evaluation.report;

import static dk.fremskudt.evaluation.report.Wording.text;

import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.programme.ModelComparison;
import dk.fremskudt.reporting.Book;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The report from front page to reservations. */
final class ReportBook {
    private final ReportContent content;
    private final Book book;
    private int chapter;

    private ReportBook(ReportContent content) {
        this.content = content;
        this.book = Book.titled(title(content));
    }

    static Book of(ReportContent content) {
        return new ReportBook(content).write();
    }

    static String title(ReportContent content) {
        return content.scope().isOneMunicipality()
                ? text("title.one", content.scope().municipalities().getFirst())
                : text("title.across");
    }

    private Book write() {
        cover();
        book.contents(text("contents"));
        summary();
        method();
        models();
        coverage();
        part(text("chapter.reached"));
        figures(FigurePlan.reached());
        part(text("chapter.outcome"));
        book.paragraph(text("outcome.reservation"));
        figures(FigurePlan.outcome());
        agreement();
        local();
        reservations();
        return book;
    }

    private void cover() {
        var scope = content.scope();
        book.cover(
                text(scope.isOneMunicipality() ? "kind.one" : "kind.across"),
                scope.isOneMunicipality() ? text("subtitle.one") : Wording.list(scope.municipalities()));
        book.fact(
                text(scope.isOneMunicipality() ? "municipality" : "fact.municipalities"),
                Wording.list(scope.municipalities()));
        book.fact(text("fact.period"), period());
        book.fact(text("fact.cohort"), text("cohort." + cohort()));
        book.fact(
                text("fact.disclosure"),
                text("disclosure." + content.disclosure().code()));
        book.fact(text("fact.modelsAsOf"), Wording.date(scope.modelsAsOf()));
        book.fact(text("fact.producedOn"), Wording.date(scope.producedOn()));
        if (scope.rebuilt()) {
            book.note(text("rebuilt"));
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
        book.paragraph(text("summary.intro"));
        CoverageChapter.sentence(content.coverage()).ifPresent(book::bullet);
        for (FigurePlan plan : FigurePlan.of(content)) {
            shown(plan)
                    .ifPresent(figure -> Findings.of(figure).stream()
                            .limit(1)
                            .filter(sentence -> !sentence.equals(text("finding.suppressed"))
                                    && !sentence.equals(text("finding.tooFew")))
                            .forEach(sentence -> book.bullet(text(
                                    "summary.figure",
                                    text("figure." + plan.item() + ".heading"),
                                    sentence,
                                    String.valueOf(plan.number())))));
        }
        book.note(text("reservation.control"));
    }

    private void method() {
        chapter(text("chapter.method"));
        book.paragraph(text("method.waves"));
        book.paragraph(text("method.respondents"));
        ModelComparison models = content.models();
        if (models != null) {
            ModelChapter.timings(models).ifPresent(book::table);
        }
        book.heading(text("method.cohorts.heading"));
        book.paragraph(text("method.cohort." + cohort()));
        book.paragraph(text("method.n"));
        book.heading(text("method.numbers.heading"));
        book.bullet(text("method.rounding"));
        book.bullet(text("method.multiple"));
        book.bullet(text("method.unknown"));
        book.bullet(text("method.disclosure." + content.disclosure().code()));
        book.heading(text("method.sources.heading"));
        book.bullet(text("source.registrations"));
        book.bullet(text("source.models", Wording.date(content.scope().modelsAsOf())));
        book.bullet(text("source.coverage"));
        if (content.scope().rebuilt()) {
            book.note(text("rebuilt"));
        }
    }

    private void models() {
        ModelComparison models = content.models();
        if (models != null) {
            chapter(text(content.scope().isOneMunicipality() ? "chapter.model" : "chapter.models"));
            ModelChapter.write(book, models);
        }
    }

    private void coverage() {
        chapter(text("chapter.coverage"));
        CoverageChapter.write(book, content.coverage());
    }

    private void figures(List<FigurePlan> plans) {
        for (FigurePlan plan : plans) {
            Optional<Figure> figure = shown(plan);
            if (figure.isEmpty()) {
                book.heading(text("figure." + plan.item() + ".heading"));
                book.note(text("figure.none", FigureWriter.caption(plan)));
                continue;
            }
            book.figure(FigureWriter.write(plan, figure.get()));
            Findings.of(figure.get()).forEach(book::paragraph);
            EachChapter.write(book, plan, figure.get(), content.each(), content.cohort(plan));
        }
    }

    private Optional<Figure> shown(FigurePlan plan) {
        return content.figure(plan).filter(figure -> !figure.series().isEmpty());
    }

    private void agreement() {
        AgreementChapter.write(book, content);
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
        book.paragraph(text("reservation.intro"));
        book.bullet(text("reservation.control"));
        book.bullet(text("reservation.cause"));
        book.bullet(text("reservation.judgement"));
        book.bullet(text("reservation.coverage"));
        book.bullet(text("reservation.dropout"));
        book.bullet(text("reservation.few"));
        if (content.scope().rebuilt()) {
            book.bullet(text("rebuilt"));
        }
    }

    private void part(String heading) {
        chapter++;
        book.part(chapter + "  " + heading);
    }

    private void chapter(String heading) {
        chapter++;
        book.chapter(chapter + "  " + heading);
    }
}
