package dk.fremskudt.contact.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.contact.Channel;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.contact.Direction;
import dk.fremskudt.contact.NoteKind;
import dk.fremskudt.contact.Outcome;
import dk.fremskudt.contact.PlaceChooser;
import dk.fremskudt.contact.UnfinishedContact;
import dk.fremskudt.platform.typed.DateRule.Lean;
import dk.fremskudt.platform.ui.DateTimeField;
import dk.fremskudt.platform.ui.FormBinder;
import dk.fremskudt.platform.ui.Tiles;
import dk.fremskudt.platform.ui.WholeNumberField;
import dk.fremskudt.programme.ProgrammeModel.Method;
import dk.fremskudt.programme.ProgrammeModel.PlaceType;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a contact. What every contact needs is four taps with a thumb: how, what came of it, where, and a note;
 * the rest has sensible values and lies folded (M85a).
 */
class ContactFields extends Div {
    private final Tools tools;
    private final FormBinder<UnfinishedContact> binder = new FormBinder<>(UnfinishedContact.class);
    private final Tiles<Channel> channel = tiles("contact.channel", Channel.values());
    private final Tiles<Outcome> outcome = tiles("contact.outcome", new Outcome[0]);
    private final Select<String> place = new Select<>();
    private final DateTimeField when;
    private final TextArea note = new TextArea(t("contact.note"));
    private final Tiles<NoteKind> noteKind = tiles("contact.noteKind", NoteKind.values());
    private final Select<String> offered = new Select<>();
    private final Select<PlaceChooser> chooser = new Select<>();
    private final TextField companions = new TextField(t("contact.companions"));
    private final Tiles<Counterpart> counterpart = tiles("contact.counterpart", Counterpart.values());
    private final Tiles<Direction> direction = tiles("contact.direction", Direction.values());

    /** The channel is bound first: outcomes and places follow it, and are shown after it. */
    ContactFields(Tools tools, Clock clock) {
        this.tools = tools;
        when = new DateTimeField(t("contact.when"), clock).leaning(Lean.PAST_OR_SOON);
        addClassName("contact-fields");
        channel.addValueChangeListener(_ -> suit());
        binder.forField(channel).withValidator(FormBinder.told()).bind("channel");
        binder.forField(outcome).withValidator(FormBinder.told()).bind("outcome");
        places(place, "contact.place");
        binder.bind(place, "place");
        binder.forField(when).withValidator(FormBinder.told()).bind("occurredAt");
        note.setMinRows(4);
        note.setHelperText(t("contact.note.help"));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(1500);
        binder.bind(note, "note");
        binder.forField(noteKind)
                .withConverter(kind -> kind, kind -> kind == null ? NoteKind.AUTHORITY : kind)
                .bind("noteKind");
        var minutes = new WholeNumberField(t("contact.minutes.label"), 0, 1440).units("min", "min.", "minutter");
        binder.bind(minutes, "minutes");
        places(offered, "contact.offered");
        binder.bind(offered, "offeredPlace");
        chooser.setLabel(t("contact.chooser"));
        chooser.setItems(PlaceChooser.values());
        chooser.setItemLabelGenerator(each -> each == null ? "" : t("contact.chooser." + each));
        chooser.setEmptySelectionAllowed(true);
        binder.bind(chooser, "placeChosenBy");
        var methods = new CheckboxGroup<String>(t("contact.methods"));
        methods.setItems(tools.methods().stream().map(Method::code).toList());
        methods.setItemLabelGenerator(
                code -> tools.method(code).map(Method::label).orElse(code));
        binder.bind(methods, "methods");
        companions.setHelperText(t("contact.companions.help"));
        binder.bind(companions, "companions");
        binder.bind(counterpart, "counterpart");
        binder.bind(direction, "direction");
        var more = new Div(counterpart, direction, minutes, offered, chooser, companions, methods);
        more.addClassName("contact-more");
        add(channel, outcome, place, when, note, noteKind, new Details(t("contact.more"), more));
        suit();
    }

    /** Outcomes and places follow the channel; a home visit is at home until somebody says otherwise. */
    private void suit() {
        var chosen = channel.getValue();
        boolean there = chosen != null && chosen.inPerson();
        place.setVisible(there);
        offered.setVisible(there);
        chooser.setVisible(there);
        outcome.setVisible(chosen != null);
        if (chosen == null) return;
        var before = outcome.getValue();
        var fitting = Outcome.of(chosen);
        outcome.setItems(fitting);
        if (before != null && fitting.contains(before)) outcome.setValue(before);
        if (chosen == Channel.HOME_VISIT && tools.placeType("home").isPresent()) place.setValue("home");
    }

    void show(UnfinishedContact form) {
        binder.readRecord(form);
    }

    /** A new contact begins now, where they last met, from the caseworker to the citizen. */
    void begin(Instant now, @Nullable String lastPlace) {
        when.setValue(now.truncatedTo(ChronoUnit.MINUTES));
        counterpart.setValue(Counterpart.CITIZEN);
        direction.setValue(Direction.OUT);
        noteKind.setValue(NoteKind.AUTHORITY);
        if (lastPlace != null && tools.placeType(lastPlace).isPresent()) place.setValue(lastPlace);
    }

    /** What was told; empty, with the gaps marked, while something that every contact needs is missing. */
    Optional<ContactForm> value() {
        return binder.valid() ? Optional.of(unfinished().finished()) : Optional.empty();
    }

    /** A tap alone is soon made again; words are not. */
    boolean isWorthKeeping() {
        return !note.getValue().isBlank()
                || !companions.getValue().isBlank()
                || (!channel.isEmpty() && !outcome.isEmpty());
    }

    /** For a draft: whatever is told so far, in whichever order. */
    UnfinishedContact unfinished() {
        return binder.value();
    }

    void whenChanged(Runnable changed) {
        binder.addValueChangeListener(_ -> changed.run());
    }

    private void places(Select<String> select, String label) {
        select.setLabel(t(label));
        select.setItems(tools.placeTypes().stream().map(PlaceType::code).toList());
        select.setItemLabelGenerator(code ->
                code == null ? "" : tools.placeType(code).map(PlaceType::label).orElse(code));
        select.setEmptySelectionAllowed(true);
    }

    private static <T> Tiles<T> tiles(String label, T[] items) {
        var group = new Tiles<T>(t(label), each -> t(label + "." + each), items);
        group.setErrorMessage(t("contact.choose"));
        return group;
    }
}
