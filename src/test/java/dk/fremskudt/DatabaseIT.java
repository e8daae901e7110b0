package dk.fremskudt;

import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.identity.UserForm;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.scenario.CourseScenario;
import dk.fremskudt.scenario.EnquiryScenario;
import dk.fremskudt.scenario.InDanishTime;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.TenantId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.ContextConfiguration;

/**
 * The product as it runs, on a real PostgreSQL of its own. All tests share one context and one database; each makes the
 * rows it asks about. All share one {@link TestClock}, too, which a test may move: it is set back when the test ends.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshData.class)
@Import(TestClock.class)
public abstract class DatabaseIT {
    public static final int AARHUS = 751;
    public static final int RUDERSDAL = 230;

    @Autowired
    protected Tenancy tenancy;

    @Autowired
    protected UserService users;

    @Autowired
    private TestClock clock;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private ApplicationContext product;

    @LocalServerPort
    protected int port;

    private static final Map<String, SignedIn> PEOPLE = new ConcurrentHashMap<>();
    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    @BeforeEach
    void municipalities() {
        if (tenancy.bySlug("aarhus").isEmpty())
            tenancy.provision(new TenantId(AARHUS), "aarhus", "Aarhus Kommune", false, null);
        if (tenancy.bySlug("rudersdal").isEmpty())
            tenancy.provision(new TenantId(RUDERSDAL), "rudersdal", "Rudersdal Kommune", false, null);
    }

    @AfterEach
    void clockBack() {
        clock.reset();
    }

    /** A user who really exists in that municipality, made on first use. */
    protected SignedIn person(String slug, Role role) {
        return PEOPLE.computeIfAbsent(
                slug + role, key -> person(slug, role, "it." + role.name().toLowerCase(), name(role)));
    }

    /** Somebody whom no other test knows: what is hers, this test gave her. */
    protected SignedIn newPerson(String slug, Role role) {
        int number = NEWCOMERS.incrementAndGet();
        return person(slug, role, "it.new" + number, name(role) + " " + number);
    }

    private SignedIn person(String slug, Role role, String local, String name) {
        var tenant = tenancy.bySlug(slug).orElseThrow().id();
        var id = WorkAs.system(
                tenant,
                Role.OPERATOR,
                () -> users.provision(local, new UserForm(name, null, null, null, role), "a long enough password"));
        return new SignedIn(tenant, id, local + "@" + slug, name, role);
    }

    private static String name(Role role) {
        return "Test " + role.name().charAt(0) + role.name().substring(1).toLowerCase();
    }

    protected <T> T as(SignedIn person, Callable<T> work) {
        return WorkAs.user(person, work);
    }

    protected void as(SignedIn person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    protected <T> T as(String slug, Role role, Callable<T> work) {
        return WorkAs.user(person(slug, role), work);
    }

    protected void as(String slug, Role role, Runnable work) {
        as(slug, role, () -> {
            work.run();
            return true;
        });
    }

    protected <T> T asCaseworker(String slug, Callable<T> work) {
        return as(slug, Role.CASEWORKER, work);
    }

    protected void asCaseworker(String slug, Runnable work) {
        as(slug, Role.CASEWORKER, work);
    }

    protected <T> T asLead(String slug, Callable<T> work) {
        return as(slug, Role.LEAD, work);
    }

    protected <T> T asAdmin(String slug, Callable<T> work) {
        return as(slug, Role.ADMIN, work);
    }

    protected <T> T asEvaluator(Callable<T> work) {
        return as("national", Role.EVALUATOR, work);
    }

    /** An enquiry whose way the test tells; see {@link EnquiryScenario}. */
    protected EnquiryScenario anEnquiry() {
        return new EnquiryScenario(product);
    }

    /** A course whose life the test tells; see {@link CourseScenario}. */
    protected CourseScenario aCourse() {
        return new CourseScenario(product);
    }

    /** Does it when Danish clocks show that. */
    protected <T> T at(LocalDateTime when, Callable<T> work) {
        return InDanishTime.at(when, work);
    }

    protected void at(LocalDateTime when, Runnable work) {
        InDanishTime.at(when, work);
    }

    /** Does it in the morning of that day. */
    protected <T> T on(LocalDate day, Callable<T> work) {
        return InDanishTime.at(day.atTime(InDanishTime.MORNING), work);
    }

    protected void on(LocalDate day, Runnable work) {
        InDanishTime.at(day.atTime(InDanishTime.MORNING), work);
    }

    /** The superuser's eye: sees what is really in the database, whatever the policies say. */
    protected JdbcTemplate root() {
        return role("postgres");
    }

    /** The database as one of its roles, such as {@code fremskudt_evaluator}. */
    protected JdbcTemplate role(String name) {
        try (var connection = dataSource.getConnection()) {
            var url = connection.getMetaData().getURL().replaceAll("\\?.*", "");
            return new JdbcTemplate(new DriverManagerDataSource(url, name, ""));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
