package dk.fremskudt.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.citizen.CitizenDetails;
import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.citizen.CitizenPart;
import dk.fremskudt.citizen.CitizenService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Section;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One citizen: who she is, where she is known, what the other modules tell of her, and who changed what. */
@Route("borgere/:" + CitizenView.CITIZEN)
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
class CitizenView extends AppPage implements BeforeEnterObserver {
    static final String CITIZEN = "citizen";

    private final CitizenService citizens;
    private final History history;
    private final List<CitizenPart> parts;

    CitizenView(CitizenService citizens, History history, List<CitizenPart> parts) {
        this.citizens = citizens;
        this.history = history;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(CitizenPart::order))
                .toList();
        setPageTitle(t("citizen.one"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var id = new CitizenId(
                    UUID.fromString(event.getRouteParameters().get(CITIZEN).orElse("")));
            show(citizens.open(id));
        } catch (IllegalArgumentException | Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CitizenDetails citizen) {
        removeAll();
        setHeading(citizen.fullName());
        if (citizen.erased()) {
            add(
                    new EmptyState(t("citizen.erased.name"), t("citizen.erased.text")),
                    known(citizen),
                    history(citizen.id()));
            return;
        }
        if (citizen.addressProtected()) add(protection());
        add(
                new Section(t("citizen.facts"), new CitizenSummary(citizens, history, citizen, this::show))
                        .withActions(protect(citizen)),
                known(citizen));
        for (var part : parts) add(part.build(citizen.id()));
        add(history(citizen.id()));
    }

    private Badge protection() {
        var badge = new Badge(t("citizen.protected.long"), Badge.Tone.WARN);
        badge.addClassName("citizen-protected");
        return badge;
    }

    private Button protect(CitizenDetails citizen) {
        var on = !citizen.addressProtected();
        var kind = on ? "on" : "off";
        return new Button(
                t("citizen.protect." + kind),
                _ -> Confirm.ask(
                        t("citizen.protect." + kind),
                        t("citizen.protect." + kind + ".text"),
                        t("citizen.protect." + kind + ".confirm"),
                        () -> {
                            citizens.protectAddress(citizen.id(), citizen.version(), on);
                            show(citizens.open(citizen.id()));
                        }));
    }

    private Section known(CitizenDetails citizen) {
        var list = new UnorderedList();
        list.addClassName("plain");
        for (var known : citizens.knownIn(citizen.id()))
            list.add(new ListItem(new Anchor(known.route(), known.label())));
        var section = new Section(t("citizen.known"), list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    /** Opened when asked for: a look at the history is a read of its own. */
    private Details history(CitizenId id) {
        var details = new Details(t("citizen.history"));
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty())
                details.add(new HistoryPanel(history, List.of(HistorySource.of("citizen_citizen", id.value()))));
        });
        return details;
    }
}
