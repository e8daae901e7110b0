package dk.fremskudt.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saving 40 answers through the service, with tenancy, Envers and the sealed chain, against a hand-written batch of the same
 * rows into tables without any of them. {@code bin/bench} runs it.
 */
class RegistrationBench extends DatabaseIT {
    private static final int DEMO = 990;
    private static final String COURSE = """
            %1$s;990;1;worker;2013-01-02;sex;female
            %1$s;990;1;worker;2013-01-02;age_band;26_35
            %1$s;990;1;worker;2013-01-02;employment;unemployed
            %1$s;990;1;worker;2013-01-02;psychiatry_contact;admitted
            %1$s;990;1;worker;2013-01-02;psychiatry_contact;outpatient
            %1$s;990;1;worker;2013-01-02;psychiatry_contact;housing_support
            %1$s;990;1;worker;2013-01-02;psychiatry_contact;other
            %1$s;990;1;worker;2013-01-02;first_contact_delay;same_day
            %1$s;990;1;worker;2013-01-02;support_home;some
            %1$s;990;1;worker;2013-01-02;support_economy;much
            %1$s;990;2;worker;2013-04-02;employment;unemployed
            %1$s;990;2;worker;2013-04-02;role;coaching
            %1$s;990;2;worker;2013-04-02;role;coordinating
            %1$s;990;2;worker;2013-04-02;role;advising
            %1$s;990;2;worker;2013-04-02;role;other
            %1$s;990;2;citizen;2013-04-02;citizen_change;better
            %1$s;990;2;worker;2013-04-02;wellbeing_change;positive
            %1$s;990;2;worker;2013-04-02;support_home;light
            %1$s;990;2;worker;2013-04-02;support_economy;some
            %1$s;990;2;worker;2013-04-02;goal_progress;closer
            """;

    @Autowired
    private MonitoringImport imports;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource dataSource;

    @Test
    void savingFortyAnswers() throws Exception {
        if (tenancy.bySlug("demo").isEmpty()) {
            tenancy.provision(new TenantId(DEMO), "demo", "Demo Kommune", true, null);
        }
        var root = root();
        root.execute("create schema bench");
        root.execute("""
                create table bench.course (tenant_id int, id uuid, version int, reference text, origin text, case_file_id uuid,
                  demonstration boolean, opened_on date, primary key (tenant_id, id), unique (tenant_id, reference));
                create table bench.registration (tenant_id int, id uuid, version int, course_id uuid, wave smallint,
                  respondent text, registered_on date, registered_by uuid, seconds int, primary key (tenant_id, id),
                  unique (tenant_id, course_id, wave, respondent), foreign key (tenant_id, course_id) references bench.course);
                create table bench.answer (tenant_id int, id uuid, version int, registration_id uuid, item text, answer text,
                  primary key (tenant_id, id), unique (tenant_id, registration_id, item, answer),
                  foreign key (tenant_id, registration_id) references bench.registration);
                grant usage on schema bench to fremskudt_app;
                grant insert on all tables in schema bench to fremskudt_app""");
        try {
            var transaction = new TransactionTemplate(transactions);
            Timing.Medians medians = as(
                    "demo",
                    Role.ADMIN,
                    () -> Timing.medians(
                            2_000,
                            500,
                            i -> transaction.executeWithoutResult(status -> {
                                var result = imports.store(
                                        new ByteArrayInputStream(file(i).getBytes(StandardCharsets.UTF_8)));
                                assertThat(result.accepted()).isEqualTo(40);
                            }),
                            i -> plain(file(i)),
                            this::untilEvaluationKnows));
            System.out.println("Saving 40 answers: " + medians);
            assertThat(medians.ratio()).isLessThan(4);
        } finally {
            root.execute("drop schema bench cascade");
            root.execute("delete from evaluation.course where tenant_id = 990");
        }
    }

    private static String file(int number) {
        return "case;municipality;wave;respondent;registered_on;item;answer\n"
                + COURSE.formatted("BENCH-" + number + "-a") + COURSE.formatted("BENCH-" + number + "-b");
    }

    private void untilEvaluationKnows() {
        try {
            while (Boolean.TRUE.equals(root().queryForObject(
                            "select exists (select from event_publication where completion_date is null)",
                            Boolean.class))) {
                Thread.sleep(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void plain(String file) throws SQLException {
        List<Object[]> courses = new ArrayList<>();
        List<Object[]> registrations = new ArrayList<>();
        List<Object[]> answers = new ArrayList<>();
        String course = "";
        String registration = "";
        for (String line : file.lines().skip(1).toList()) {
            String[] fields = line.split(";");
            if (!course.equals(fields[0])) {
                course = fields[0];
                courses.add(new Object[] {DEMO, UUID.randomUUID(), 0, course, "IMPORTED", null, false, null});
            }
            String key = fields[0] + fields[2] + fields[3];
            if (!registration.equals(key) && registrations.stream().noneMatch(row -> key.equals(row[9]))) {
                registrations.add(new Object[] {
                    DEMO,
                    UUID.randomUUID(),
                    0,
                    courses.getLast()[1],
                    (short) Integer.parseInt(fields[2]),
                    fields[3],
                    Date.valueOf(fields[4]),
                    null,
                    null,
                    key
                });
            }
            registration = key;
            Object[] of = registrations.stream()
                    .filter(row -> key.equals(row[9]))
                    .findFirst()
                    .orElseThrow();
            answers.add(new Object[] {DEMO, UUID.randomUUID(), 0, of[1], fields[5], fields[6]});
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, "course", 8, courses);
            insert(connection, "registration", 9, registrations);
            insert(connection, "answer", 6, answers);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void insert(Connection connection, String table, int columns, List<Object[]> rows)
            throws SQLException {
        String marks = "?, ".repeat(columns - 1) + "?";
        try (PreparedStatement insert =
                connection.prepareStatement("insert into bench." + table + " values (" + marks + ")")) {
            for (Object[] row : rows) {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
