package dk.fremskudt.evaluation.pack;

import dk.fremskudt.evaluation.pack.CaseReviewPack.Coded;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Ending;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Goal;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Handover;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Proof;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.reporting.Book;
import dk.fremskudt.reporting.Book.Column;
import dk.fremskudt.reporting.Book.Row;
import dk.fremskudt.reporting.Book.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A pack laid out for people who talk a course through: first what happened, then what shows that nobody is in it. */
final class CaseReviewBook {
    private final CaseReviewPack pack;
    private final Book book;

    private CaseReviewBook(CaseReviewPack pack) {
        this.pack = pack;
        this.book = Book.titled(title(pack));
    }

    static Book of(CaseReviewPack pack) {
        return new CaseReviewBook(pack).write();
    }

    static String title(CaseReviewPack pack) {
        return t("title", pack.title());
    }

    private Book write() {
        front();
        timeline();
        CaseReviewTables.contacts(book, pack.contacts());
        methods();
        CaseReviewTables.deadlines(book, pack.deadlines());
        decisions();
        goals();
        CaseReviewTables.registrations(book, pack.registrations());
        notes();
        ending(pack.ending());
        proof(pack.proof());
        return book;
    }

    private void front() {
        book.cover(t("kind"), t("subtitle", pack.municipalityName()));
        fact("sex", pack.profile().sex());
        fact("ageBand", pack.profile().ageBand());
        fact("targetGroup", pack.profile().targetGroup());
        fact("complexity", pack.profile().complexity());
        book.fact(
                t("status"),
                pack.ending().closed() ? t("closed", day(pack.ending().day())) : t("open"));
        book.note(t(pack.fictional() ? "fictional" : "anonymous"));
        book.contents(t("contents"));
        book.chapter(t("people"));
        book.paragraph(t("people.intro"));
        book.table(table(
                "",
                List.of(Column.text(t("standIn"), 2), Column.text(t("role"), 3)),
                pack.people().stream()
                        .map(person -> Row.of(person.name(), person.role()))
                        .toList()));
    }

    private void fact(String key, @Nullable Coded coded) {
        book.fact(t(key), coded == null ? t("notStated") : coded.label());
    }

    private void timeline() {
        book.chapter(t("timeline"));
        book.paragraph(t("days"));
        book.table(table(
                "",
                List.of(Column.text(t("day"), 2), Column.text(t("happened"), 6), Column.text(t("more"), 8)),
                Timeline.of(pack, Texts.DANISH).stream()
                        .map(one -> Row.of(day(one.day()), one.title(), one.text()))
                        .toList()));
    }

    private void methods() {
        if (pack.methods().isEmpty()) {
            return;
        }
        book.heading(t("methods"));
        book.table(table(
                "",
                List.of(Column.text(t("method"), 4), Column.numbers(t("times"), 1), Column.text(t("days.used"), 5)),
                pack.methods().stream()
                        .map(use -> Row.of(
                                use.method().label(), String.valueOf(use.days().size()), days(use.days())))
                        .toList()));
    }

    private void decisions() {
        if (pack.decisions().isEmpty()) {
            return;
        }
        book.chapter(t("decisions"));
        for (var decision : pack.decisions()) {
            book.heading(t("decision", decision.kind().label(), day(decision.day())));
            book.fact(t("basis"), decision.basis().label());
            book.fact(t("outcome"), decision.outcome().label());
            book.fact(t("occasion"), decision.occasion().label());
            book.fact(t("by"), t(decision.citizenPresent() ? "by.present" : "by.absent", decision.by()));
            Integer started = decision.startedDay();
            if (started != null) {
                book.fact(t("started"), day(started));
            }
            if (decision.replaced()) {
                book.fact(t("status"), t("replaced"));
            }
            book.note(text(decision.reasons()));
        }
    }

    private void goals() {
        if (pack.goals().isEmpty()) {
            return;
        }
        book.chapter(t("goals"));
        book.paragraph(t("goals.intro"));
        for (Goal goal : pack.goals()) {
            book.heading(t("goal", goal.horizon().label(), day(goal.day())));
            book.note(text(goal.words()));
            book.fact(t("status"), t("goal.status", goal.status().label(), day(goal.statusDay())));
            for (var progress : goal.progress()) {
                book.fact(day(progress.day()), progress.step().label());
            }
        }
    }

    private void notes() {
        if (pack.notes().isEmpty()) {
            return;
        }
        book.chapter(t("notes"));
        for (var note : pack.notes()) {
            Integer day = note.day();
            book.heading(day == null ? note.heading() : t("note", note.heading(), day(day)));
            book.paragraph(text(note.text()));
        }
    }

    private void ending(Ending ending) {
        book.chapter(t("ending"));
        book.fact(t("status"), ending.closed() ? t("closed", day(ending.day())) : t("open"));
        fact("phase", ending.phase());
        if (ending.closed()) {
            fact("exit", ending.exit());
        }
        fact("firstContact", ending.firstContactDelay());
        Handover handover = ending.handover();
        if (handover != null) {
            Integer accepted = handover.acceptedDay();
            Integer informed = handover.citizenInformedDay();
            book.fact(t("handover.accepted"), accepted == null ? t("notYet") : day(accepted));
            book.fact(t("handover.helpStarted"), t(handover.helpStarted() ? "yes" : "no"));
            book.fact(t("handover.informed"), informed == null ? t("notYet") : day(informed));
        }
    }

    private void proof(Proof proof) {
        book.chapter(t("proof"));
        book.paragraph(t("proof.intro", String.valueOf(proof.courses()), String.valueOf(proof.threshold())));
        book.table(table(
                t("proof.combinations"),
                List.of(Column.text(t("proof.features"), 5), Column.numbers("k", 1)),
                proof.combinations().stream()
                        .map(one -> Row.of(String.join(", ", one.features()), String.valueOf(one.k())))
                        .toList()));
        if (!proof.coarsened().isEmpty()) {
            book.heading(t("proof.coarsened"));
            proof.coarsened().forEach(book::bullet);
        }
        book.table(table(
                t("proof.checks"),
                List.of(
                        Column.text(t("proof.what"), 4),
                        Column.numbers(t("proof.found"), 1),
                        Column.numbers(t("proof.replaced"), 1),
                        Column.numbers(t("proof.falseAlarms"), 2)),
                proof.checks().stream()
                        .map(check -> Row.of(
                                check.what(),
                                String.valueOf(check.found()),
                                String.valueOf(check.replaced()),
                                String.valueOf(check.falseAlarms())))
                        .toList()));
        book.heading(t("proof.people"));
        book.fact(t("proof.madeBy"), proof.madeBy());
        book.fact(t("proof.readBy"), proof.readBy());
        book.fact(t("proof.releasedBy"), proof.releasedBy());
    }

    static Table table(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, null);
    }

    static String t(String key, Object... arguments) {
        return Texts.get("evaluation.pack.print." + key, arguments);
    }

    static String day(int day) {
        return t("dayNumber", String.valueOf(day));
    }

    private static String days(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String text(ReleasedText text) {
        String released = text.text();
        return released == null ? t("withheld") : "«" + released + "»";
    }

    /** Numbers from one, for tables by wave. */
    static IntStream waves() {
        return IntStream.rangeClosed(1, 3);
    }
}
