package dk.fremskudt.evaluation.pack;

import dk.fremskudt.evaluation.pack.CaseReviewPack.Ending;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Goal;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Handover;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Proof;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.reporting.ReportDocument;
import dk.fremskudt.reporting.ReportDocument.Column;
import dk.fremskudt.reporting.ReportDocument.Row;
import dk.fremskudt.reporting.ReportDocument.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A pack laid out for people who talk a course through: first what happened, then what shows that nobody is in it. */
final class CaseReviewDocument {
    private final CaseReviewPack pack;
    private final ReportDocument document;

    private CaseReviewDocument(CaseReviewPack pack) {
        this.pack = pack;
        this.document = ReportDocument.titled(title(pack));
    }

    static ReportDocument of(CaseReviewPack pack) {
        return new CaseReviewDocument(pack).write();
    }

    static String title(CaseReviewPack pack) {
        return Texts.get("evaluation.pack.print.title", pack.title());
    }

    private ReportDocument write() {
        front();
        timeline();
        CaseReviewTables.contacts(document, pack.contacts());
        methods();
        CaseReviewTables.deadlines(document, pack.deadlines());
        decisions();
        goals();
        CaseReviewTables.registrations(document, pack.registrations());
        notes();
        ending(pack.ending());
        proof(pack.proof());
        return document;
    }

    private void front() {
        document.cover(
                Texts.get("evaluation.pack.print.kind"),
                Texts.get("evaluation.pack.print.subtitle", pack.municipalityName()));
        fact("sex", pack.profile().sex());
        fact("ageBand", pack.profile().ageBand());
        fact("targetGroup", pack.profile().targetGroup());
        fact("complexity", pack.profile().complexity());
        document.fact(
                Texts.get("evaluation.pack.print.status"),
                pack.ending().closed()
                        ? Texts.get(
                                "evaluation.pack.print.closed",
                                day(pack.ending().day()))
                        : Texts.get("evaluation.pack.print.open"));
        document.note(words(pack.fictional() ? "fictional" : "anonymous"));
        document.contents(Texts.get("evaluation.pack.print.contents"));
        document.chapter(Texts.get("evaluation.pack.print.people"));
        document.paragraph(Texts.get("evaluation.pack.print.people.intro"));
        document.table(table(
                "",
                List.of(
                        Column.text(Texts.get("evaluation.pack.print.standIn"), 2),
                        Column.text(Texts.get("evaluation.pack.print.role"), 3)),
                pack.people().stream()
                        .map(person -> Row.of(person.name(), person.role()))
                        .toList()));
    }

    private void fact(String key, @Nullable Coded coded) {
        document.fact(words(key), coded == null ? Texts.get("evaluation.pack.print.notStated") : coded.label());
    }

    private void timeline() {
        document.chapter(Texts.get("evaluation.pack.print.timeline"));
        document.paragraph(Texts.get("evaluation.pack.print.days"));
        document.table(table(
                "",
                List.of(
                        Column.text(Texts.get("evaluation.pack.print.day"), 2),
                        Column.text(Texts.get("evaluation.pack.print.happened"), 6),
                        Column.text(Texts.get("evaluation.pack.print.more"), 8)),
                Timeline.of(pack, Texts.DANISH).stream()
                        .map(one -> Row.of(day(one.day()), one.title(), one.text()))
                        .toList()));
    }

    private void methods() {
        if (pack.methods().isEmpty()) {
            return;
        }
        document.heading(Texts.get("evaluation.pack.print.methods"));
        document.table(table(
                "",
                List.of(
                        Column.text(Texts.get("evaluation.pack.print.method"), 4),
                        Column.numbers(Texts.get("evaluation.pack.print.times"), 1),
                        Column.text(Texts.get("evaluation.pack.print.days.used"), 5)),
                pack.methods().stream()
                        .map(use -> Row.of(
                                use.method().label(), String.valueOf(use.days().size()), days(use.days())))
                        .toList()));
    }

    private void decisions() {
        if (pack.decisions().isEmpty()) {
            return;
        }
        document.chapter(Texts.get("evaluation.pack.print.decisions"));
        for (var decision : pack.decisions()) {
            document.heading(
                    Texts.get("evaluation.pack.print.decision", decision.kind().label(), day(decision.day())));
            document.fact(
                    Texts.get("evaluation.pack.print.basis"), decision.basis().label());
            document.fact(
                    Texts.get("evaluation.pack.print.outcome"),
                    decision.outcome().label());
            document.fact(
                    Texts.get("evaluation.pack.print.occasion"),
                    decision.occasion().label());
            document.fact(
                    Texts.get("evaluation.pack.print.by"),
                    words(decision.citizenPresent() ? "by.present" : "by.absent", decision.by()));
            Integer started = decision.startedDay();
            if (started != null) {
                document.fact(Texts.get("evaluation.pack.print.started"), day(started));
            }
            if (decision.replaced()) {
                document.fact(Texts.get("evaluation.pack.print.status"), Texts.get("evaluation.pack.print.replaced"));
            }
            document.note(text(decision.reasons()));
        }
    }

    private void goals() {
        if (pack.goals().isEmpty()) {
            return;
        }
        document.chapter(Texts.get("evaluation.pack.print.goals"));
        document.paragraph(Texts.get("evaluation.pack.print.goals.intro"));
        for (Goal goal : pack.goals()) {
            document.heading(
                    Texts.get("evaluation.pack.print.goal", goal.horizon().label(), day(goal.day())));
            document.note(text(goal.words()));
            document.fact(
                    Texts.get("evaluation.pack.print.status"),
                    Texts.get("evaluation.pack.print.goal.status", goal.status().label(), day(goal.statusDay())));
            for (var progress : goal.progress()) {
                document.fact(day(progress.day()), progress.step().label());
            }
        }
    }

    private void notes() {
        if (pack.notes().isEmpty()) {
            return;
        }
        document.chapter(Texts.get("evaluation.pack.print.notes"));
        for (var note : pack.notes()) {
            Integer day = note.day();
            document.heading(
                    day == null ? note.heading() : Texts.get("evaluation.pack.print.note", note.heading(), day(day)));
            document.paragraph(text(note.text()));
        }
    }

    private void ending(Ending ending) {
        document.chapter(
                Texts.get(ending.closed() ? "evaluation.pack.print.ending" : "evaluation.pack.print.standing"));
        document.fact(
                Texts.get("evaluation.pack.print.status"),
                ending.closed()
                        ? Texts.get("evaluation.pack.print.closed", day(ending.day()))
                        : Texts.get("evaluation.pack.print.open"));
        fact("phase", ending.phase());
        if (ending.closed()) {
            fact("exit", ending.exit());
        }
        fact("firstContact", ending.firstContactDelay());
        Handover handover = ending.handover();
        if (handover != null) {
            Integer accepted = handover.acceptedDay();
            Integer informed = handover.citizenInformedDay();
            document.fact(
                    Texts.get("evaluation.pack.print.handover.accepted"),
                    accepted == null ? Texts.get("evaluation.pack.print.notYet") : day(accepted));
            document.fact(
                    Texts.get("evaluation.pack.print.handover.helpStarted"),
                    words(handover.helpStarted() ? "yes" : "no"));
            document.fact(
                    Texts.get("evaluation.pack.print.handover.informed"),
                    informed == null ? Texts.get("evaluation.pack.print.notYet") : day(informed));
        }
    }

    private void proof(Proof proof) {
        document.chapter(Texts.get("evaluation.pack.print.proof"));
        document.paragraph(Texts.get(
                "evaluation.pack.print.proof.intro",
                String.valueOf(proof.courses()),
                String.valueOf(proof.threshold())));
        document.table(table(
                Texts.get("evaluation.pack.print.proof.combinations"),
                List.of(Column.text(Texts.get("evaluation.pack.print.proof.features"), 5), Column.numbers("k", 1)),
                proof.combinations().stream()
                        .map(one -> Row.of(CaseReviewPack.listed(one.features()), String.valueOf(one.k())))
                        .toList()));
        if (!proof.coarsened().isEmpty()) {
            document.heading(Texts.get("evaluation.pack.print.proof.coarsened"));
            proof.coarsened().forEach(document::bullet);
        }
        document.table(table(
                Texts.get("evaluation.pack.print.proof.checks"),
                List.of(
                        Column.text(Texts.get("evaluation.pack.print.proof.what"), 4),
                        Column.numbers(Texts.get("evaluation.pack.print.proof.found"), 1),
                        Column.numbers(Texts.get("evaluation.pack.print.proof.replaced"), 1),
                        Column.numbers(Texts.get("evaluation.pack.print.proof.falseAlarms"), 2)),
                proof.checks().stream()
                        .map(check -> Row.of(
                                check.what(),
                                String.valueOf(check.found()),
                                String.valueOf(check.replaced()),
                                String.valueOf(check.falseAlarms())))
                        .toList()));
        document.heading(Texts.get("evaluation.pack.print.proof.people"));
        document.fact(Texts.get("evaluation.pack.print.proof.madeBy"), proof.madeBy());
        document.fact(Texts.get("evaluation.pack.print.proof.readBy"), proof.readBy());
        document.fact(Texts.get("evaluation.pack.print.proof.releasedBy"), proof.releasedBy());
    }

    static Table table(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, null);
    }

    static String words(String key, Object... arguments) {
        return Texts.get("evaluation.pack.print." + key, arguments);
    }

    static String day(int day) {
        return Texts.get("evaluation.pack.print.dayNumber", String.valueOf(day));
    }

    private static String days(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String text(ReleasedText text) {
        String released = text.text();
        return released == null ? Texts.get("evaluation.pack.print.withheld") : "«" + released + "»";
    }

    /** Numbers from one, for tables by wave. */
    static IntStream waves() {
        return IntStream.rangeClosed(1, 3);
    }
}
