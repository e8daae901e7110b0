package dk.fremskudt.evaluation.pack;

import static dk.fremskudt.evaluation.pack.CaseReviewDocument.day;
import static dk.fremskudt.evaluation.pack.CaseReviewDocument.table;

import dk.fremskudt.evaluation.pack.CaseReviewPack.Contact;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Deadline;
import dk.fremskudt.evaluation.pack.CaseReviewPack.Registration;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.reporting.ReportDocument;
import dk.fremskudt.reporting.ReportDocument.Column;
import dk.fremskudt.reporting.ReportDocument.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pack's counts: contacts by channel and kind of place, deadlines, answers by wave. */
final class CaseReviewTables {
    private CaseReviewTables() {}

    static void contacts(ReportDocument document, List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        document.chapter(Texts.get("evaluation.pack.print.contacts"));
        int minutes = contacts.stream()
                .map(Contact::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        document.paragraph(Texts.get(
                "evaluation.pack.print.contacts.sum", String.valueOf(contacts.size()), String.valueOf(minutes)));
        document.table(counted(
                Texts.get("evaluation.pack.print.contacts.byChannel"),
                Texts.get("evaluation.pack.print.channel"),
                contacts,
                Contact::channel));
        document.table(counted(
                Texts.get("evaluation.pack.print.contacts.byPlace"),
                Texts.get("evaluation.pack.print.place"),
                contacts,
                Contact::place));
        document.table(table(
                Texts.get("evaluation.pack.print.contacts.all"),
                List.of(
                        Column.text(Texts.get("evaluation.pack.print.day"), 2),
                        Column.text(Texts.get("evaluation.pack.print.with"), 3),
                        Column.text(Texts.get("evaluation.pack.print.channel"), 3),
                        Column.text(Texts.get("evaluation.pack.print.place"), 3),
                        Column.text(Texts.get("evaluation.pack.print.outcome"), 4),
                        Column.numbers(Texts.get("evaluation.pack.print.minutes"), 2)),
                contacts.stream()
                        .map(one -> Row.of(
                                day(one.day()),
                                one.with().label(),
                                one.channel().label(),
                                label(one.place()),
                                one.outcome().label(),
                                one.minutes() == null ? "–" : String.valueOf(one.minutes())))
                        .toList()));
    }

    /** How often each is met with, and how many of them came about. */
    private static ReportDocument.Table counted(
            String caption, String heading, List<Contact> contacts, Function<Contact, @Nullable Coded> by) {
        var groups = new TreeMap<String, List<Contact>>(
                contacts.stream().collect(Collectors.groupingBy(contact -> label(by.apply(contact)))));
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, group) -> rows.add(Row.of(
                name,
                String.valueOf(group.size()),
                String.valueOf(group.stream()
                        .filter(contact -> Timeline.cameAbout(contact.outcome()))
                        .count()))));
        return table(
                caption,
                List.of(
                        Column.text(heading, 4),
                        Column.numbers(Texts.get("evaluation.pack.print.times"), 1),
                        Column.numbers(Texts.get("evaluation.pack.print.cameAbout"), 2)),
                rows);
    }

    static void deadlines(ReportDocument document, List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return;
        }
        document.heading(Texts.get("evaluation.pack.print.deadlines"));
        document.table(table(
                "",
                List.of(
                        Column.text(Texts.get("evaluation.pack.print.deadline"), 5),
                        Column.text(Texts.get("evaluation.pack.print.due"), 2),
                        Column.text(Texts.get("evaluation.pack.print.met"), 2),
                        Column.text(Texts.get("evaluation.pack.print.status"), 3)),
                deadlines.stream()
                        .map(one -> Row.of(
                                one.deadline().label(),
                                day(one.dueDay()),
                                one.metDay() == null ? "–" : day(one.metDay()),
                                one.state().label()))
                        .toList()));
    }

    static void registrations(ReportDocument document, List<Registration> registrations) {
        if (registrations.isEmpty()) {
            return;
        }
        document.chapter(Texts.get("evaluation.pack.print.registrations"));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(Texts.get("evaluation.pack.print.question"), 5));
        CaseReviewDocument.waves()
                .forEach(wave ->
                        columns.add(Column.text(Texts.get("evaluation.pack.print.wave", String.valueOf(wave)), 3)));
        Set<Coded> items = new LinkedHashSet<>();
        registrations.forEach(one -> items.add(one.item()));
        List<Row> rows = new ArrayList<>();
        for (Coded item : items) {
            List<String> cells = new ArrayList<>();
            cells.add(item.label());
            CaseReviewDocument.waves().forEach(wave -> cells.add(answers(registrations, item, wave)));
            rows.add(new Row(cells, false));
        }
        document.table(table("", columns, rows));
    }

    private static String answers(List<Registration> registrations, Coded item, int wave) {
        String answers = registrations.stream()
                .filter(one -> one.wave() == wave && one.item().equals(item))
                .flatMap(one -> one.answers().stream())
                .map(Coded::label)
                .collect(Collectors.joining("\n"));
        return answers.isEmpty() ? "–" : answers;
    }

    private static String label(@Nullable Coded coded) {
        return coded == null ? "–" : coded.label();
    }
}
