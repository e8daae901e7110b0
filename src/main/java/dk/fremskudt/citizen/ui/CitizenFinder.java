package dk.fremskudt.citizen.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.citizen.CitizenHit;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.platform.ui.SoftText;
import java.util.List;
import java.util.function.Function;

/**
 * Finds a citizen while one types: by name, CPR number, telephone or address. What is typed stays in the session and
 * never reaches an address line.
 */
public class CitizenFinder extends Composite<Div> {
    private static final int SHORTEST = 2;
    private static final int MOST = 12;
    private static final int DEBOUNCE_MILLISECONDS = 250;

    private final CitizenService citizens;
    private final Function<CitizenHit, Component> name;
    private final TextField search = new TextField(t("citizen.search"));
    private final Div results = new Div();
    private Runnable whenSearched = () -> {};

    /** @param name how a found citizen's name is shown: a link to her, or a button that picks her */
    public CitizenFinder(CitizenService citizens, Function<CitizenHit, Component> name) {
        this.citizens = citizens;
        this.name = name;
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setHelperText(t("citizen.search.help"));
        search.setClearButtonVisible(true);
        search.setAutocomplete(Autocomplete.OFF);
        search.setWidthFull();
        search.setMaxLength(100);
        search.setManualValidation(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(DEBOUNCE_MILLISECONDS);
        search.addValueChangeListener(_ -> refresh());
        results.getElement().setAttribute("role", "status");
        getContent().addClassName("citizen-finder");
        getContent().add(search, results);
    }

    public void focus() {
        search.focus();
    }

    /** Says at the field that nobody is chosen. */
    public void missing(String sentence) {
        search.setErrorMessage(sentence);
        search.setInvalid(true);
        search.focus();
    }

    public String text() {
        return search.getValue().strip();
    }

    public boolean searching() {
        return text().length() >= SHORTEST;
    }

    public void whenSearched(Runnable listener) {
        whenSearched = listener;
    }

    private void refresh() {
        search.setInvalid(false);
        results.removeAll();
        if (searching()) results.add(shown(citizens.search(text(), MOST)));
        whenSearched.run();
    }

    private Component shown(List<CitizenHit> hits) {
        if (hits.isEmpty()) {
            var none = SoftText.paragraph(t("citizen.search.none"));
            return none;
        }
        var list = list(hits, name);
        if (hits.size() < MOST) return list;
        var more = SoftText.paragraph(t("citizen.search.more", MOST));
        return new Div(list, more);
    }

    static UnorderedList list(List<CitizenHit> hits, Function<CitizenHit, Component> name) {
        var list = new UnorderedList();
        list.addClassNames("plain", "citizen-list");
        for (var hit : hits) list.add(new ListItem(name.apply(hit), new CitizenLine(hit)));
        return list;
    }
}
