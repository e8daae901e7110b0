package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dk.fremskudt.citizen.CitizenHit;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.citizen.ui.CitizenLine;
import java.util.stream.Stream;

/**
 * Finds a citizen from wherever one is: «/» goes to the field, hits come while one types, arrows choose, Enter opens.
 * Each search is logged by the service; an empty one asks nothing.
 */
class CitizenSearchBox extends Div {
    private static final int SHORTEST = 2;
    private static final int MOST = 10;

    CitizenSearchBox(CitizenService citizens) {
        addClassName("frame-search");
        getElement().setAttribute("role", "search");
        add(field(citizens), page());
    }

    private static ComboBox<CitizenHit> field(CitizenService citizens) {
        var field = new ComboBox<CitizenHit>();
        field.setAriaLabel(t("shell.search"));
        field.setPlaceholder(t("shell.search.placeholder"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setPageSize(MOST);
        field.addClassName("citizen-search");
        field.setItems(query -> {
            var text = query.getFilter().orElse("").strip();
            // The limit must be asked for, also where nothing is looked up.
            return query.getOffset() > 0 || query.getLimit() == 0 || text.length() < SHORTEST
                    ? Stream.empty()
                    : citizens.search(text, MOST).stream();
        });
        field.setItemLabelGenerator(CitizenHit::name);
        field.setRenderer(new ComponentRenderer<>(CitizenSearchBox::line));
        field.addValueChangeListener(chosen -> {
            if (chosen.getValue() == null) return;
            var id = chosen.getValue().id().value();
            field.clear();
            UI.getCurrent().navigate("borgere/" + id);
        });
        field.getElement().executeJs("""
                const field = this;
                const go = event => {
                  if (!field.isConnected) return document.removeEventListener('keydown', go);
                  const at = event.composedPath()[0];
                  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable;
                  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
                    event.preventDefault();
                    field.focus();
                  }
                };
                document.addEventListener('keydown', go);""");
        return field;
    }

    /** On a narrow screen the field gives way to the page that has it. */
    private static Anchor page() {
        var link = new Anchor("borgere", VaadinIcon.SEARCH.create());
        link.setAriaLabel(t("shell.search"));
        link.addClassName("frame-search-link");
        return link;
    }

    private static Component line(CitizenHit hit) {
        var name = new Span(hit.name());
        name.addClassName("citizen-hit-name");
        var line = new Div(name, new CitizenLine(hit));
        line.addClassName("citizen-hit");
        return line;
    }
}
