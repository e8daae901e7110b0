package dk.fremskudt.identity.ui;

import static dk.fremskudt.platform.ui.Words.t;
import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.UserForm;
import dk.fremskudt.identity.UserRow;
import dk.fremskudt.platform.Blank;
import dk.fremskudt.platform.ui.Fields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an administrator writes about a colleague. The user name is suggested from the name and then stays. */
class UserDialog extends Dialog {
    interface Save {
        void save(String localName, UserForm form);
    }

    private final @Nullable UserRow before;
    private final Save save;
    private final TextField name = new TextField(t("identity.users.name"));
    private final TextField username = new TextField(t("identity.login.username"));
    private final TextField title = new TextField(t("identity.users.title"));
    private final TextField phone = new TextField(t("identity.users.phone"));
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>(t("identity.users.role"));

    UserDialog(List<Role> roles, @Nullable UserRow before, Save save) {
        this.before = before;
        this.save = save;
        setHeaderTitle(t(before == null ? "identity.users.new" : "identity.users.edit"));
        role.setItems(roles);
        role.setItemLabelGenerator(one -> t("identity.role." + one.name()));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        title.setMaxLength(120);
        phone.setMaxLength(40);
        username.setRequiredIndicatorVisible(true);
        username.setHelperText(t("identity.users.username.help"));
        fill();
        var form = new Fields(name, username, title, phone, role);
        add(form);
        var keep = new Button(t("platform.save"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("platform.cancel"), _ -> close()), keep);
        setWidth("36rem");
    }

    private void fill() {
        var row = before;
        if (row == null) {
            role.setValue(Role.CASEWORKER);
            name.setValueChangeMode(ValueChangeMode.EAGER);
            name.addValueChangeListener(change -> username.setValue(suggestion(change.getValue())));
            return;
        }
        name.setValue(row.name());
        username.setValue(row.username());
        username.setReadOnly(true);
        title.setValue(requireNonNullElse(row.title(), ""));
        phone.setValue(requireNonNullElse(row.phone(), ""));
        role.setValue(row.role());
    }

    private void keep() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(t("identity.users.name.missing"));
        username.setInvalid(username.getValue().isBlank());
        username.setErrorMessage(t("identity.login.username.missing"));
        if (name.isInvalid() || username.isInvalid()) return;
        save.save(
                username.getValue().strip(),
                new UserForm(
                        name.getValue().strip(),
                        Blank.toNull(title.getValue()),
                        Blank.toNull(phone.getValue()),
                        before == null ? null : before.unit(),
                        role.getValue()));
        close();
    }

    /** «Åse Nørgård Bang» becomes «aase.bang». */
    static String suggestion(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        var joined = lower.replaceFirst("\\s.*\\s|\\s", ".");
        return joined.replace("\u00e6", "ae")
                .replace("\u00f8", "oe")
                .replace("\u00e5", "aa")
                .replaceAll("[^a-z0-9.-]", "");
    }
}
