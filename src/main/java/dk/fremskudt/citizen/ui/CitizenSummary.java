package dk.fremskudt.citizen.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ui.ConflictDialog;
import dk.fremskudt.citizen.CitizenDetails;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import java.util.function.Consumer;

/** Who the citizen is, read and changed in the same place. */
class CitizenSummary extends Composite<Div> {
    private final CitizenService citizens;
    private final History history;
    private final CitizenDetails citizen;
    private final Consumer<CitizenDetails> changed;

    CitizenSummary(CitizenService citizens, History history, CitizenDetails citizen, Consumer<CitizenDetails> changed) {
        this.citizens = citizens;
        this.history = history;
        this.citizen = citizen;
        this.changed = changed;
        getContent().addClassName("citizen-summary");
        read();
    }

    private void read() {
        var facts = new DefinitionList()
                .add(t("citizen.name"), citizen.fullName())
                .add(t("citizen.cpr"), cpr())
                .add(t("citizen.born"), citizen.born().map(Danish::date).orElse(null))
                .add(t("citizen.phone"), citizen.phone())
                .add(t("citizen.email"), citizen.email())
                .add(t("citizen.address"), citizen.address());
        getContent().removeAll();
        getContent().add(facts, new Button(t("citizen.edit"), _ -> edit()));
    }

    /** Hidden until asked for; showing it is a look of its own in the log. */
    private Span cpr() {
        var masked = citizen.maskedCpr();
        if (masked.isEmpty()) return new Span(t("platform.definitions.none"));
        var number = new Span(masked.get());
        var line = new Span(number);
        line.addClassName("citizen-cpr");
        var show = new QuietButton(t("citizen.cpr.show")).small();
        show.setAriaLabel(t("citizen.cpr.show.long"));
        show.addClickListener(_ -> {
            number.setText(citizens.readCpr(citizen.id(), Purpose.CASEWORK));
            line.remove(show);
        });
        line.add(show);
        return line;
    }

    private void edit() {
        var fields = new CitizenFields();
        fields.show(citizen);
        var save = new Button(t("platform.save"), _ -> {
            if (fields.valid()) save(citizen.version(), fields.value());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(t("platform.cancel"), _ -> read());
        var buttons = new Div(save, cancel);
        buttons.addClassName("form-actions");
        getContent().removeAll();
        getContent().add(fields, buttons);
    }

    private void save(int seenVersion, CitizenForm form) {
        try {
            citizens.change(citizen.id(), seenVersion, form);
            Notice.done(t("citizen.saved"));
            changed.accept(citizens.read(citizen.id(), Purpose.CASEWORK));
        } catch (StaleEdit conflict) {
            ConflictDialog.show(
                    history,
                    conflict,
                    () -> save(conflict.currentVersion(), form),
                    () -> changed.accept(citizens.read(citizen.id(), Purpose.CASEWORK)));
        } catch (Refusal refusal) {
            Notice.problem(refusal.getMessage());
        }
    }
}
