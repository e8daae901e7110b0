package dk.fremskudt.shell.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What axe finds in Vaadin's own parts, mended in the browser until Vaadin does it: each goes when it can. */
@Component
class AccessibilityMends implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        // The indicator of a lost connection stands outside every landmark; as a status it is announced, and may.
        // A list of tabs may hold nothing but tabs: the box that scrolls them must not take the focus.
        event.getSource().addUIInitListener(init -> init.getUI().getPage().executeJs("""
                document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
                customElements.whenDefined('vaadin-tabs').then(() => {
                  const mend = tabs => tabs.shadowRoot?.getElementById('scroll')?.removeAttribute('tabindex');
                  const tabs = customElements.get('vaadin-tabs').prototype;
                  const ready = tabs.ready;
                  tabs.ready = function () {
                    ready.call(this);
                    mend(this);
                  };
                  document.querySelectorAll('vaadin-tabs').forEach(mend);
                });"""));
    }
}
