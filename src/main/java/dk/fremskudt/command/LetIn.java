package dk.fremskudt.command;

import dk.fremskudt.identity.OneTimePassword;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserForm;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code let-in NAME@PLACE --name FULL-NAME}: the way in where nobody can let anybody in yet. Makes a municipality's
 * administrator, a national evaluator or an operator, or hands one who is locked out a new password. It is printed once
 * and must be changed at the first sign-in.
 */
@Component
class LetIn implements Command {
    private final UserService users;
    private final Tenancy tenancy;

    LetIn(UserService users, Tenancy tenancy) {
        this.users = users;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "let-in";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        var options = new Options(arguments, Set.of("--name"), Set.of());
        var username = options.rest().size() == 1 ? options.rest().getFirst().toLowerCase(Locale.ROOT) : "";
        int at = username.indexOf('@');
        if (at < 1) throw new Refusal("command.let-in.who");
        var slug = username.substring(at + 1);
        var tenant = tenancy.bySlug(slug).orElseThrow(() -> new Refusal("command.let-in.noPlace", slug));
        var form = new UserForm(options.value("--name").orElse(username), null, null, null, role(tenant));
        var password = OneTimePassword.fresh();
        WorkAs.system(tenant.id(), Role.OPERATOR, () -> users.handOut(username.substring(0, at), form, password));
        out.println(Texts.get("command.let-in.done", username, password));
    }

    private static Role role(Tenant tenant) {
        return switch (tenant.kind()) {
            case MUNICIPALITY -> Role.ADMIN;
            case NATIONAL -> Role.EVALUATOR;
            case OPERATOR -> Role.OPERATOR;
        };
    }
}
