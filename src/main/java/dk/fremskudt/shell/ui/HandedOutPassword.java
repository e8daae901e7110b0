package dk.fremskudt.shell.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.UserService;
import org.springframework.stereotype.Component;

/** Nobody works under a password that somebody else knows: every screen leads to changing it first. */
@Component
class HandedOutPassword implements VaadinServiceInitListener {
    /** Marks a tab whose user is known to have a password of her own; asked once a tab. */
    private enum Own {
        PASSWORD
    }

    private final UserService users;
    private final CurrentUser current;

    HandedOutPassword(UserService users, CurrentUser current) {
        this.users = users;
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent enter) {
        var target = enter.getNavigationTarget();
        if (target == ProfileView.class || HasErrorParameter.class.isAssignableFrom(target)) return;
        if (current.find().isEmpty() || isOwn(enter.getUI())) return;
        enter.forwardTo(ProfileView.class);
    }

    private boolean isOwn(UI tab) {
        if (ComponentUtil.getData(tab, Own.class) != null) return true;
        if (users.myPasswordWasHandedOut()) return false;
        ComponentUtil.setData(tab, Own.class, Own.PASSWORD);
        return true;
    }
}
