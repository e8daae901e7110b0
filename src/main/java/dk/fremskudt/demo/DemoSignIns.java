package dk.fremskudt.demo;

import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.ApiTokenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserForm;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import dk.fremskudt.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Users and tokens to try the product with, and the one file that tells their secrets (readable by its owner only).
 * Where the file is gone, everyone gets a new password, because the old ones are kept nowhere.
 */
@Component
class DemoSignIns {
    record SignIn(
            String username,
            String password,
            Role role,
            @Nullable String municipality) {}

    record Token(String token, String scope, @Nullable String municipality) {}

    record Everything(List<SignIn> users, List<Token> tokens) {}

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom SECRET = new SecureRandom();
    private final UserService users;
    private final ApiTokenService tokens;
    private final Tenancy tenancy;
    private final JsonMapper json;
    private final Path file;
    private final String samePassword;

    DemoSignIns(
            UserService users,
            ApiTokenService tokens,
            Tenancy tenancy,
            JsonMapper json,
            @Value("${fremskudt.data-dir}") Path folder,
            @Value("${FREMSKUDT_DEMO_PASSWORD:}") String samePassword) {
        this.users = users;
        this.tokens = tokens;
        this.tenancy = tenancy;
        this.json = json;
        this.file = folder.toAbsolutePath().normalize().resolve("demo-sign-ins.json");
        this.samePassword = samePassword;
    }

    Path file() {
        return file;
    }

    void ensure() throws IOException {
        if (Files.exists(file)) return;
        var signIns = new ArrayList<SignIn>();
        var issued = new ArrayList<Token>();
        for (var municipality : tenancy.municipalities()) {
            var names = new Faker(
                    Locale.of("da", "DK"), new Random(municipality.id().value()));
            signIns.add(user(municipality, "caseworker", Role.CASEWORKER, fullName(names), "Fremskudt sagsbehandler"));
            signIns.add(user(municipality, "caseworker2", Role.CASEWORKER, fullName(names), "Fremskudt sagsbehandler"));
            signIns.add(user(municipality, "lead", Role.LEAD, fullName(names), "Afdelingsleder"));
            signIns.add(user(municipality, "admin", Role.ADMIN, fullName(names), "Systemadministrator"));
            issued.add(token(municipality, ApiScope.MONITORING_WRITE));
        }
        var national = tenancy.find(TenantId.NATIONAL).orElseThrow();
        signIns.add(user(national, "evaluator", Role.EVALUATOR, "National evaluator", "Evaluator"));
        issued.add(token(national, ApiScope.EVALUATION_READ));
        var operator = tenancy.find(TenantId.OPERATOR).orElseThrow();
        signIns.add(user(operator, "operator", Role.OPERATOR, "Driften", "Driftsansvarlig"));
        write(new Everything(signIns, issued));
    }

    private SignIn user(Tenant tenant, String local, Role role, String name, String title) {
        var password = samePassword.isBlank() ? random() : samePassword;
        WorkAs.system(
                tenant.id(),
                Role.OPERATOR,
                () -> users.provision(local, new UserForm(name, title, null, null, role), password));
        return new SignIn(local + "@" + tenant.slug(), password, role, code(tenant));
    }

    private Token token(Tenant tenant, ApiScope scope) {
        var token = WorkAs.system(tenant.id(), Role.OPERATOR, () -> tokens.issue("Demo", scope));
        return new Token(token, scope.text(), code(tenant));
    }

    private static @Nullable String code(Tenant tenant) {
        return tenant.kind() == Tenant.Kind.MUNICIPALITY ? tenant.code() : null;
    }

    /** Without the titles that the library likes to put in front. */
    private static String fullName(Faker names) {
        return names.name().firstName() + " " + names.name().lastName();
    }

    private static String random() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) password.append(LETTERS.charAt(SECRET.nextInt(LETTERS.length())));
        return password.toString();
    }

    /** Written beside and moved into place, so that nobody ever reads half a file or one with wider rights. */
    private void write(Everything everything) throws IOException {
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), "demo-sign-ins", ".json", ours);
        Files.writeString(fresh, json.writerWithDefaultPrettyPrinter().writeValueAsString(everything) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
