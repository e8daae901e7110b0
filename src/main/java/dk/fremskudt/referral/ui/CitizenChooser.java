package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.citizen.CitizenHit;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.citizen.ui.CitizenFields;
import dk.fremskudt.citizen.ui.CitizenFinder;
import dk.fremskudt.citizen.ui.CitizenLine;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.referral.KnownChoice;
import dk.fremskudt.referral.Told;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an enquiry is about: found among those known, or new. Warns of whoever is known already and keeps what was chosen
 * (M68).
 */
class CitizenChooser extends Composite<Div> {
    private final CitizenService citizens;
    private final Runnable changed;
    private final KnownWarning warning;
    private final CitizenFinder finder;
    private final Div chosen = new Div();
    private final Div unknown = new Div();
    private final CitizenFields fields = new CitizenFields();
    private final Checkbox addressProtected = new Checkbox(t("referral.citizen.protected"));
    private final Button begin = new Button(t("referral.citizen.new"), _ -> beginNew());
    private @Nullable CitizenHit citizen;

    CitizenChooser(CitizenService citizens, Runnable changed) {
        this.citizens = citizens;
        this.changed = changed;
        warning = new KnownWarning(this::choose, changed);
        finder = new CitizenFinder(citizens, this::pick);
        fields.whenChanged(this::lookForKnown);
        addressProtected.addValueChangeListener(_ -> changed.run());
        var search = new QuietButton(t("referral.citizen.search"), this::beginSearch);
        unknown.add(fields, addressProtected, search);
        chosen.addClassName("chosen-citizen");
        getContent().addClassName("citizen-chooser");
        getContent().add(finder, begin, unknown, chosen, warning);
        beginSearch();
    }

    /** Says what is missing; true when somebody is chosen, and where she is known also why. */
    boolean valid() {
        if (citizen == null && !unknown.isVisible()) {
            finder.missing(t("referral.citizen.missing"));
            return false;
        }
        var filled = citizen != null || fields.valid();
        return warning.valid() && filled;
    }

    Told value() {
        var known = citizen;
        return known != null
                ? new Told.OfKnown(known.id(), warning.choice(KnownChoice.KNOWN_NEW_ENQUIRY), warning.reason())
                : new Told.OfNew(
                        fields.value(),
                        addressProtected.getValue(),
                        warning.choice(KnownChoice.ANOTHER_PERSON),
                        warning.reason());
    }

    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        if (citizen != null) texts.put("citizen", citizen.id().toString());
        if (unknown.isVisible()) {
            texts.put("new", "true");
            texts.putAll(fields.texts("new."));
            texts.put("new.protected", String.valueOf(addressProtected.getValue()));
        }
        texts.putAll(warning.texts());
        return texts;
    }

    void show(Map<String, String> texts) {
        if (texts.containsKey("citizen")) {
            citizens.find(new CitizenId(UUID.fromString(texts.get("citizen"))), Purpose.CASEWORK)
                    .ifPresent(this::choose);
        } else if (texts.containsKey("new")) {
            beginNew();
            fields.show(texts, "new.");
            addressProtected.setValue(Boolean.parseBoolean(texts.get("new.protected")));
            lookForKnown();
        }
        warning.show(texts);
    }

    private Component pick(CitizenHit hit) {
        var pick = new QuietButton(hit.name(), () -> choose(hit));
        return pick;
    }

    private void choose(CitizenHit hit) {
        citizen = hit;
        finder.setVisible(false);
        begin.setVisible(false);
        unknown.setVisible(false);
        var name = new Span(hit.name());
        name.addClassName("chosen-citizen-name");
        var other = new QuietButton(t("referral.citizen.other"), this::beginSearch);
        chosen.removeAll();
        chosen.add(new Div(name, new CitizenLine(hit)), other);
        chosen.setVisible(true);
        warning.about(citizens.knownIn(hit.id()));
        changed.run();
    }

    private void beginSearch() {
        citizen = null;
        finder.setVisible(true);
        begin.setVisible(true);
        unknown.setVisible(false);
        chosen.setVisible(false);
        warning.nothing();
    }

    private void beginNew() {
        citizen = null;
        finder.setVisible(false);
        begin.setVisible(false);
        unknown.setVisible(true);
        chosen.setVisible(false);
        warning.nothing();
    }

    private void lookForKnown() {
        warning.resembling(citizens.known(fields.value()));
        changed.run();
    }
}
