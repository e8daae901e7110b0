package dk.fremskudt.monitoring;

import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.monitoring.facts.RegistrationsChanged;
import dk.fremskudt.monitoring.facts.Respondent;
import dk.fremskudt.monitoring.file.RegistrationLine;
import dk.fremskudt.platform.Act;
import dk.fremskudt.tenancy.Tenancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps registrations, whoever states them: a file or a form. All of one call in one transaction and one revision; tells
 * evaluation which courses changed, in portions that one listener handles quickly.
 */
@Component
@Transactional
class RegistrationStore {
    private static final int PORTION = 500;

    private final MonitoredCourses courses;
    private final Registrations registrations;
    private final GivenAnswers answers;
    private final ApplicationEventPublisher events;
    private final Tenancy tenancy;
    private final CurrentUser user;

    RegistrationStore(
            MonitoredCourses courses,
            Registrations registrations,
            GivenAnswers answers,
            ApplicationEventPublisher events,
            Tenancy tenancy,
            CurrentUser user) {
        this.courses = courses;
        this.registrations = registrations;
        this.answers = answers;
        this.events = events;
        this.tenancy = tenancy;
        this.user = user;
    }

    /** What one respondent states in one wave: a day, and for each item the whole set of its answers. */
    record Statement(RegistrationSheet.Key key, LocalDate on, Map<String, Set<String>> items) {}

    /** Stores a file's lines and returns how many courses changed by it. */
    int store(Collection<RegistrationLine> lines) {
        Map<String, List<RegistrationLine>> byCourse = lines.stream()
                .collect(Collectors.groupingBy(RegistrationLine::reference, LinkedHashMap::new, Collectors.toList()));
        List<String> references = List.copyOf(byCourse.keySet());
        Act.of(MonitoringAct.IMPORTED_REGISTRATIONS);
        int changed = 0;
        for (int from = 0; from < references.size(); from += PORTION) {
            List<String> portion = references.subList(from, Math.min(references.size(), from + PORTION));
            Map<String, MonitoredCourse> known = courses.findByReferenceIn(portion).stream()
                    .collect(Collectors.toMap(MonitoredCourse::reference, Function.identity()));
            Map<UUID, List<RegistrationSheet>> sheets = sheets(known.values());
            List<MonitoredCourse> added = portion.stream()
                    .filter(reference -> !known.containsKey(reference))
                    .map(MonitoredCourse::imported)
                    .toList();
            List<String> touched = new ArrayList<>();
            var writes = new Writes(added);
            Stream.concat(known.values().stream(), added.stream()).forEach(course -> {
                if (state(
                        course,
                        sheets.getOrDefault(course.id(), List.of()),
                        statements(byCourse.getOrDefault(course.reference(), List.of())),
                        writes)) {
                    touched.add(course.reference());
                }
            });
            write(writes);
            changed += touched.size();
            announceChange(touched);
        }
        return changed;
    }

    /** Stores what a form states about a course; the seconds it took go with it. */
    boolean store(MonitoredCourse course, Statement statement, int seconds) {
        var writes = new Writes(List.of());
        boolean changed =
                state(course, sheets(List.of(course)).getOrDefault(course.id(), List.of()), List.of(statement), writes);
        if (changed) {
            write(writes);
            registrations.findByCourseIn(List.of(course.id())).stream()
                    .filter(found -> RegistrationSheet.Key.of(found).equals(statement.key))
                    .forEach(found -> found.took(seconds));
            announceChange(List.of(course.reference()));
        }
        return changed;
    }

    Map<UUID, List<RegistrationSheet>> sheets(Collection<MonitoredCourse> of) {
        if (of.isEmpty()) return Map.of();
        List<Registration> found = registrations.findByCourseIn(
                of.stream().map(MonitoredCourse::id).toList());
        if (found.isEmpty()) return Map.of();
        Map<UUID, List<GivenAnswer>> given =
                answers
                        .findByRegistrationIn(
                                found.stream().map(Registration::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(GivenAnswer::registration));
        return found.stream()
                .collect(Collectors.groupingBy(
                        Registration::course,
                        Collectors.mapping(
                                one -> new RegistrationSheet(one, given.getOrDefault(one.id(), List.of())),
                                Collectors.toList())));
    }

    void announceChange(List<String> references) {
        if (!references.isEmpty()) {
            events.publishEvent(new RegistrationsChanged(tenancy.current(), List.copyOf(references)));
        }
    }

    private boolean state(
            MonitoredCourse course, List<RegistrationSheet> sheets, List<Statement> statements, Writes writes) {
        boolean changed = false;
        for (Statement statement : statements) {
            RegistrationSheet sheet = RegistrationSheet.of(sheets, statement.key);
            boolean isNew = sheet == null;
            if (sheet == null) {
                var registration = new Registration(
                        course,
                        statement.key.wave(),
                        statement.key.respondent(),
                        statement.on,
                        user.require().user());
                sheet = new RegistrationSheet(registration, List.of());
            }
            RegistrationSheet.Changes changes = sheet.state(statement.items);
            if (isNew && !sheet.isEmpty()) writes.begun.add(sheet.registration());
            writes.given.addAll(changes.added());
            writes.withdrawn.addAll(changes.removed());
            if (!isNew && sheet.isEmpty()) writes.emptied.add(sheet.registration());
            boolean earlier = !isNew && sheet.registration().noLaterThan(statement.on);
            changed = changed || changes.any() || earlier;
        }
        return changed;
    }

    /** What one portion asks of the database, kind by kind, so that each goes there in one batch. */
    private record Writes(
            List<MonitoredCourse> courses,
            List<Registration> begun,
            List<GivenAnswer> given,
            List<GivenAnswer> withdrawn,
            List<Registration> emptied) {
        Writes(List<MonitoredCourse> courses) {
            this(courses, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private void write(Writes writes) {
        courses.saveAll(writes.courses);
        registrations.saveAll(writes.begun);
        answers.saveAll(writes.given);
        answers.deleteAll(writes.withdrawn);
        if (!writes.emptied.isEmpty()) {
            answers.flush();
            registrations.deleteAll(writes.emptied);
        }
    }

    private static List<Statement> statements(Collection<RegistrationLine> lines) {
        Map<RegistrationSheet.Key, Statement> statements = new HashMap<>();
        for (RegistrationLine line : lines) {
            Respondent respondent = line.item().respondent();
            var key = new RegistrationSheet.Key(line.wave(), respondent);
            Statement before = statements.get(key);
            LocalDate on = before == null || line.registeredOn().isBefore(before.on) ? line.registeredOn() : before.on;
            var statement = new Statement(key, on, before == null ? new TreeMap<>() : before.items);
            statement
                    .items
                    .computeIfAbsent(line.item().code(), item -> new TreeSet<>())
                    .add(line.answer());
            statements.put(key, statement);
        }
        return List.copyOf(statements.values());
    }
}
