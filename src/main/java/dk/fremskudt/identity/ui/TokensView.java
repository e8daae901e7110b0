package dk.fremskudt.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fremskudt.identity.ApiScope;
import dk.fremskudt.identity.ApiTokenRow;
import dk.fremskudt.identity.ApiTokenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import jakarta.annotation.security.RolesAllowed;

/** Which programs may send the municipality's registrations, and the way to stop one of them. */
@Route("adgangstokens")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "identity.nav.tokens", order = 85, icon = "vaadin:key")
class TokensView extends AppPage {
    private final ApiTokenService tokens;
    private final Div list = new Div();

    TokensView(ApiTokenService tokens) {
        this.tokens = tokens;
        var add = new Button(t("identity.tokens.new"), VaadinIcon.PLUS.create(), _ -> issue());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        setHeading(t("identity.nav.tokens"), add);
        setLead(t("identity.tokens.lead"));
        add(list);
        refresh();
    }

    private void refresh() {
        var all = tokens.all();
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(t("identity.tokens.none"), t("identity.tokens.none.help")));
            return;
        }
        var grid = new Grid<ApiTokenRow>();
        var card = grid.addComponentColumn(this::card).setHeader(t("identity.nav.tokens"));
        card.setVisible(false);
        grid.addColumn(ApiTokenRow::label).setHeader(t("identity.tokens.label")).setAutoWidth(true);
        grid.addColumn(row -> t("identity.scope." + row.scope().replace(':', '.')))
                .setHeader(t("identity.tokens.scope"))
                .setAutoWidth(true);
        grid.addColumn(row -> Danish.dateTime(row.createdAt()))
                .setHeader(t("identity.tokens.created"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::state)
                .setHeader(t("identity.tokens.state"))
                .setAutoWidth(true);
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        Narrow.oneColumn(grid, card);
        list.add(grid);
    }

    /** All that matters in one column, for a phone. */
    private Component card(ApiTokenRow row) {
        var card = new Div(
                new Span(row.label()),
                new Span(t("identity.scope." + row.scope().replace(':', '.'))),
                new Span(Danish.dateTime(row.createdAt())),
                state(row));
        card.addClassName("row-card");
        return card;
    }

    private Component state(ApiTokenRow row) {
        if (row.revokedAt() != null) return new Badge(t("identity.tokens.revoked"), Badge.Tone.NEUTRAL);
        var revoke = new QuietButton(t("identity.tokens.revoke"), () -> revoke(row));
        revoke.setAriaLabel(t("identity.tokens.revoke.label", row.label()));
        var both = new Span(new Badge(t("identity.tokens.live"), Badge.Tone.GOOD), revoke);
        both.addClassName("token-state");
        return both;
    }

    private void issue() {
        var dialog = new Dialog(t("identity.tokens.new"));
        var label = new TextField(t("identity.tokens.label"));
        label.setHelperText(t("identity.tokens.label.help"));
        label.setRequiredIndicatorVisible(true);
        label.setMaxLength(80);
        label.setWidthFull();
        var make = new Button(t("identity.tokens.make"), _ -> {
            label.setInvalid(label.getValue().isBlank());
            label.setErrorMessage(t("identity.tokens.label.missing"));
            if (label.isInvalid()) return;
            var token = tokens.issue(label.getValue().strip(), ApiScope.MONITORING_WRITE);
            dialog.close();
            refresh();
            new PasswordDialog(t("identity.tokens.new"), t("identity.tokens.once"), token).open();
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(label);
        dialog.getFooter().add(new Button(t("platform.cancel"), _ -> dialog.close()), make);
        dialog.setWidth("30rem");
        dialog.open();
    }

    private void revoke(ApiTokenRow row) {
        Confirm.danger(
                t("identity.tokens.revoke.title", row.label()),
                t("identity.tokens.revoke.ask"),
                t("identity.tokens.revoke"),
                () -> {
                    tokens.revoke(row.id());
                    refresh();
                    Notice.done(t("identity.tokens.revoked.done", row.label()));
                });
    }
}
