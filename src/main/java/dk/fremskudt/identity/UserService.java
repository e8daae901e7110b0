package dk.fremskudt.identity;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.EVALUATOR;
import static dk.fremskudt.identity.Role.Names.LEAD;
import static dk.fremskudt.identity.Role.Names.OPERATOR;

import com.vaadin.flow.server.VaadinSession;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The users of one's own tenant: everyone may know colleagues, an administrator looks after them. */
@Service
@Transactional
public class UserService {
    private static final int SHORTEST_PASSWORD = 12;
    private final Users accounts;
    private final PasswordEncoder passwords;
    private final Tenancy tenancy;
    private final CurrentUser current;
    private final SessionRegistry sessions;

    UserService(
            Users accounts, PasswordEncoder passwords, Tenancy tenancy, CurrentUser current, SessionRegistry sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tenancy = tenancy;
        this.current = current;
        this.sessions = sessions;
    }

    /** Active colleagues with one of the roles, by name. */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN})
    @Transactional(readOnly = true)
    public List<UserRow> of(Role... roles) {
        return accounts.findByRoleInAndActiveTrueOrderByName(List.of(roles)).stream()
                .map(User::row)
                .toList();
    }

    /** Every user of the municipality, the deactivated too. */
    @RolesAllowed({ADMIN, OPERATOR})
    @Transactional(readOnly = true)
    public List<UserRow> all() {
        return accounts.findAllByOrderByName().stream().map(User::row).toList();
    }

    @RolesAllowed({CASEWORKER, LEAD, ADMIN})
    @Transactional(readOnly = true)
    public String nameOf(UserId id) {
        return accounts.findById(id.value()).map(User::name).orElse("–");
    }

    @RolesAllowed({CASEWORKER, LEAD, ADMIN})
    @Transactional(readOnly = true)
    public Map<UserId, String> names(Collection<UserId> ids) {
        return accounts.findAllById(ids.stream().map(UserId::value).toList()).stream()
                .collect(Collectors.toMap(user -> new UserId(user.id()), User::name));
    }

    /** Everybody's name, that of the deactivated too: what they did still is theirs. */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN})
    @Transactional(readOnly = true)
    public Map<UserId, String> names() {
        return accounts.findAll().stream().collect(Collectors.toMap(user -> new UserId(user.id()), User::name));
    }

    /** Makes a user whose password somebody hands over; it must be changed at the first sign-in. */
    @RolesAllowed(ADMIN)
    public UserId create(String localName, UserForm form, String password) {
        var username = username(localName);
        checkRole(form.role());
        if (accounts.findByUsername(username).isPresent()) throw new Refusal("identity.user.taken", username);
        checkPassword(password);
        var user = new User(username, form);
        user.setPassword(encoded(password), true);
        Act.of(IdentityAct.CREATED_USER);
        return new UserId(accounts.save(user).id());
    }

    /** Makes a user of the demonstration, whose passwords anybody may know, or brings one's password up to date. */
    @RolesAllowed(Role.Names.OPERATOR)
    public UserId provision(String localName, UserForm form, String password) {
        return letIn(localName, form, password, false);
    }

    /**
     * Makes a user, or hands an existing one of the same role a new password: the operator's way in, where no administrator
     * exists yet.
     */
    @RolesAllowed(Role.Names.OPERATOR)
    public UserId handOut(String localName, UserForm form, String password) {
        return letIn(localName, form, password, true);
    }

    private UserId letIn(String localName, UserForm form, String password, boolean handedOut) {
        var username = username(localName);
        checkPassword(password);
        var user = accounts.findByUsername(username).orElseGet(() -> accounts.save(new User(username, form)));
        if (user.role() != form.role()) throw new Refusal("identity.user.otherRole", username);
        user.setPassword(encoded(password), handedOut);
        sessions.endAll(new UserId(user.id()));
        Act.of(IdentityAct.LET_USER_IN);
        return new UserId(user.id());
    }

    private String username(String localName) {
        if (!localName.matches("[a-z0-9.-]{2,40}")) throw new Refusal("identity.user.badUsername", localName);
        return localName + "@" + tenancy.currentTenant().slug();
    }

    @RolesAllowed(ADMIN)
    public void change(UserId id, int seenVersion, UserForm form) {
        var user = accounts.findById(id.value()).orElseThrow();
        user.checkVersion(seenVersion);
        if (user.role() != form.role()) {
            checkRole(form.role());
            if (id.equals(current.require().user())) throw new Refusal("identity.user.notYourRole");
            sessions.endAll(id);
        }
        user.change(form);
        Act.of(IdentityAct.CHANGED_USER);
    }

    /** Ends someone's access. One's own stays, so that no municipality locks itself out. */
    @RolesAllowed(ADMIN)
    public void deactivate(UserId id) {
        if (id.equals(current.require().user())) throw new Refusal("identity.user.notYourself");
        accounts.findById(id.value()).orElseThrow().deactivate();
        sessions.endAll(id);
        Act.of(IdentityAct.DEACTIVATED_USER);
    }

    @RolesAllowed(ADMIN)
    public void activate(UserId id) {
        accounts.findById(id.value()).orElseThrow().activate();
        Act.of(IdentityAct.ACTIVATED_USER);
    }

    @RolesAllowed(ADMIN)
    public void resetPassword(UserId id, String password) {
        checkPassword(password);
        accounts.findById(id.value()).orElseThrow().setPassword(encoded(password), true);
        sessions.endAll(id);
        Act.of(IdentityAct.RESET_PASSWORD);
    }

    /**
     * One's own new password; the present one shows that it is still oneself who sits there. Whoever signed in with the
     * old one elsewhere is out.
     */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN, EVALUATOR, OPERATOR})
    public void changeMyPassword(String present, String fresh) {
        var me = accounts.findById(current.require().user().value()).orElseThrow();
        if (!passwords.matches(present, me.passwordHash())) throw new Refusal("identity.password.wrong");
        if (present.equals(fresh)) throw new Refusal("identity.password.same");
        checkPassword(fresh);
        me.setPassword(encoded(fresh), false);
        sessions.endOthers(current.require().user(), thisSession());
        Act.of(IdentityAct.CHANGED_PASSWORD);
    }

    private static @Nullable String thisSession() {
        var screen = VaadinSession.getCurrent();
        return screen == null || screen.getSession() == null
                ? null
                : screen.getSession().getId();
    }

    /** Whether somebody else still knows the signed-in user's password. */
    @RolesAllowed({CASEWORKER, LEAD, ADMIN, EVALUATOR, OPERATOR})
    @Transactional(readOnly = true)
    public boolean myPasswordWasHandedOut() {
        return accounts.findById(current.require().user().value())
                .map(User::mustChangePassword)
                .orElse(false);
    }

    /** The roles that the current tenant's people can have: nobody makes an evaluator of a municipality's own. */
    @RolesAllowed({ADMIN, OPERATOR})
    public List<Role> roles() {
        return switch (tenancy.currentTenant().kind()) {
            case MUNICIPALITY -> List.of(Role.CASEWORKER, Role.LEAD, Role.ADMIN);
            case NATIONAL -> List.of(Role.EVALUATOR);
            case OPERATOR -> List.of(Role.OPERATOR);
        };
    }

    private void checkRole(Role role) {
        if (!roles().contains(role)) throw new Refusal("identity.user.badRole");
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static void checkPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) throw new Refusal("identity.user.shortPassword", SHORTEST_PASSWORD);
    }
}
