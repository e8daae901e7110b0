package dk.fremskudt.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.OneTimePassword;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** Who can sign in: the municipality's administrator makes colleagues' access and ends it. */
@Route("brugere")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "identity.nav.users", order = 80, icon = "vaadin:users")
class UsersView extends AppPage {
    private final UserService users;
    private final CurrentUser current;
    private final Grid<UserRow> grid = new Grid<>();

    UsersView(UserService users, CurrentUser current) {
        this.users = users;
        this.current = current;
        var add = new Button(t("identity.users.new"), VaadinIcon.PLUS.create(), _ -> newUser());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        setHeading(t("identity.nav.users"), add);
        setLead(t("identity.users.lead"));
        var card = grid.addComponentColumn(this::card).setHeader(t("identity.nav.users"));
        card.setVisible(false);
        grid.addColumn(UserRow::name)
                .setHeader(t("identity.users.name"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(UserRow::username)
                .setHeader(t("identity.login.username"))
                .setAutoWidth(true);
        grid.addColumn(row -> t("identity.role." + row.role().name()))
                .setHeader(t("identity.users.role"))
                .setAutoWidth(true)
                .setSortable(true);
        grid.addColumn(UserRow::title).setHeader(t("identity.users.title")).setAutoWidth(true);
        grid.addComponentColumn(UsersView::state)
                .setHeader(t("identity.users.access"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(t("identity.users.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setAllRowsVisible(true);
        Narrow.oneColumn(grid, card);
        add(grid);
        refresh();
    }

    private void refresh() {
        grid.setItems(users.all());
    }

    private static Badge state(UserRow row) {
        return row.active()
                ? new Badge(Words.t("identity.users.active"), Badge.Tone.GOOD)
                : new Badge(Words.t("identity.users.closed"), Badge.Tone.NEUTRAL);
    }

    /** All that matters in one column, for a phone. */
    private Div card(UserRow row) {
        var role = new Span(t("identity.role." + row.role().name()));
        var card = new Div(new Span(row.name()), new Span(row.username()), role, state(row), actions(row));
        card.addClassName("row-card");
        return card;
    }

    private MenuBar actions(UserRow row) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        more.setAriaLabel(t("identity.users.actionsFor", row.name()));
        more.getSubMenu().addItem(t("identity.users.edit"), _ -> edit(row));
        more.getSubMenu().addItem(t("identity.users.newPassword"), _ -> resetPassword(row));
        if (!row.active()) {
            more.getSubMenu().addItem(t("identity.users.open"), _ -> open(row));
        } else if (!row.id().equals(current.require().user())) {
            more.getSubMenu().addItem(t("identity.users.close"), _ -> close(row));
        }
        return bar;
    }

    private void newUser() {
        new UserDialog(users.roles(), null, (local, form) -> {
                    var password = OneTimePassword.fresh();
                    users.create(local, form, password);
                    refresh();
                    new PasswordDialog(form.name(), password).open();
                })
                .open();
    }

    private void edit(UserRow row) {
        new UserDialog(users.roles(), row, (_, form) -> {
                    users.change(row.id(), row.version(), form);
                    refresh();
                    Notice.done(t("identity.users.saved", form.name()));
                })
                .open();
    }

    private void resetPassword(UserRow row) {
        Confirm.ask(
                t("identity.users.newPassword"),
                t("identity.users.newPassword.ask", row.name()),
                t("identity.users.newPassword.confirm"),
                () -> {
                    var password = OneTimePassword.fresh();
                    users.resetPassword(row.id(), password);
                    refresh();
                    new PasswordDialog(row.name(), password).open();
                });
    }

    private void close(UserRow row) {
        Confirm.danger(
                t("identity.users.close.title", row.name()),
                t("identity.users.close.ask"),
                t("identity.users.close"),
                () -> {
                    users.deactivate(row.id());
                    refresh();
                    Notice.done(t("identity.users.close.done", row.name()));
                });
    }

    private void open(UserRow row) {
        users.activate(row.id());
        refresh();
        Notice.done(t("identity.users.open.done", row.name()));
    }
}
