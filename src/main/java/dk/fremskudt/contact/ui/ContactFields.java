package dk.fremskudt.contact.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
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
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.programme.ProgrammeModel.Method;
import dk.fremskudt.programme.ProgrammeModel.PlaceType;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a contact. What every contact needs is four taps with a thumb: how, what came of it, where, and a note;
 * the rest has sensible values and lies folded (M85a).
 */
class ContactFields extends Div {
    private final ZoneId zone;
    private final Tools tools;
    private final RadioButtonGroup<Channel> channel =
            tiles("contact.channel", Channel.values(), each -> t("contact.channel." + each));
    private final RadioButtonGroup<Outcome> outcome =
            tiles("contact.outcome", new Outcome[0], each -> t("contact.outcome." + each));
    private final Select<String> place = new Select<>();
    private final DateTimePicker when = Danish.dateTimePicker(t("contact.when"));
    private final TextArea note = new TextArea(t("contact.note"));
    private final RadioButtonGroup<NoteKind> noteKind =
            tiles("contact.noteKind", NoteKind.values(), kind -> t("contact.noteKind." + kind));
    private final IntegerField minutes = new IntegerField(t("contact.minutes.label"));
    private final Select<String> offered = new Select<>();
    private final Select<PlaceChooser> chooser = new Select<>();
    private final CheckboxGroup<String> methods = new CheckboxGroup<>(t("contact.methods"));
    private final TextField companions = new TextField(t("contact.companions"));
    private final RadioButtonGroup<Counterpart> counterpart =
            tiles("contact.counterpart", Counterpart.values(), each -> t("contact.counterpart." + each));
    private final RadioButtonGroup<Direction> direction =
            tiles("contact.direction", Direction.values(), each -> t("contact.direction." + each));

    ContactFields(Tools tools, ZoneId zone) {
        this.tools = tools;
        this.zone = zone;
        addClassName("contact-fields");
        places(place, "contact.place");
        places(offered, "contact.offered");
        chooser.setLabel(t("contact.chooser"));
        chooser.setItems(PlaceChooser.values());
        chooser.setItemLabelGenerator(each -> each == null ? "" : t("contact.chooser." + each));
        chooser.setEmptySelectionAllowed(true);
        methods.setItems(tools.methods().stream().map(Method::code).toList());
        methods.setItemLabelGenerator(
                code -> tools.method(code).map(Method::label).orElse(code));
        minutes.setMin(0);
        minutes.setMax(1440);
        minutes.setStep(5);
        minutes.setStepButtonsVisible(true);
        companions.setHelperText(t("contact.companions.help"));
        note.setMinRows(4);
        note.setHelperText(t("contact.note.help"));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(1500);
        channel.addValueChangeListener(_ -> suit());
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
        channel.setValue(form.channel());
        suit();
        outcome.setValue(form.outcome());
        place.setValue(form.place());
        when.setValue(Optional.ofNullable(form.occurredAt())
                .map(at -> at.atZone(zone).toLocalDateTime())
                .orElse(null));
        note.setValue(Optional.ofNullable(form.note()).orElse(""));
        noteKind.setValue(Optional.ofNullable(form.noteKind()).orElse(NoteKind.AUTHORITY));
        minutes.setValue(form.minutes());
        offered.setValue(form.offeredPlace());
        chooser.setValue(form.placeChosenBy());
        methods.setValue(form.methods());
        companions.setValue(Optional.ofNullable(form.companions()).orElse(""));
        counterpart.setValue(form.counterpart());
        direction.setValue(form.direction());
    }

    /** A new contact begins now, where they last met, from the caseworker to the citizen. */
    void begin(Instant now, @Nullable String lastPlace) {
        when.setValue(now.atZone(zone).toLocalDateTime().withSecond(0).withNano(0));
        counterpart.setValue(Counterpart.CITIZEN);
        direction.setValue(Direction.OUT);
        noteKind.setValue(NoteKind.AUTHORITY);
        if (lastPlace != null && tools.placeType(lastPlace).isPresent()) place.setValue(lastPlace);
    }

    /** What was told; empty, with the gaps marked, while something that every contact needs is missing. */
    Optional<ContactForm> value() {
        channel.setInvalid(channel.isEmpty());
        outcome.setInvalid(outcome.isEmpty());
        when.setInvalid(when.isEmpty());
        if (channel.isInvalid() || outcome.isInvalid() || when.isInvalid() || minutes.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(form());
    }

    /** A tap alone is soon made again; words are not. */
    boolean isWorthKeeping() {
        return !note.getValue().isBlank()
                || !companions.getValue().isBlank()
                || (!channel.isEmpty() && !outcome.isEmpty());
    }

    /** For a draft: whatever is told so far, in whichever order. */
    UnfinishedContact unfinished() {
        return new UnfinishedContact(
                counterpart.getValue(),
                channel.getValue(),
                direction.getValue(),
                when.getOptionalValue().map(at -> at.atZone(zone).toInstant()).orElse(null),
                outcome.getValue(),
                offered.getValue(),
                place.getValue(),
                chooser.getValue(),
                minutes.getValue(),
                Set.copyOf(methods.getValue()),
                companions.getValue(),
                noteKind.getValue(),
                note.getValue());
    }

    private ContactForm form() {
        return new ContactForm(
                counterpart.getValue(),
                channel.getValue(),
                direction.getValue(),
                when.getValue().atZone(zone).toInstant(),
                outcome.getValue(),
                offered.getValue(),
                place.getValue(),
                chooser.getValue(),
                minutes.getValue(),
                Set.copyOf(methods.getValue()),
                companions.getValue(),
                noteKind.getValue(),
                note.getValue());
    }

    void whenChanged(Runnable changed) {
        Stream.<HasValue<?, ?>>of(
                        channel,
                        outcome,
                        place,
                        when,
                        note,
                        noteKind,
                        minutes,
                        offered,
                        chooser,
                        methods,
                        companions,
                        counterpart,
                        direction)
                .forEach(field -> field.addValueChangeListener(_ -> changed.run()));
    }

    private void places(Select<String> select, String label) {
        select.setLabel(t(label));
        select.setItems(tools.placeTypes().stream().map(PlaceType::code).toList());
        select.setItemLabelGenerator(code ->
                code == null ? "" : tools.placeType(code).map(PlaceType::label).orElse(code));
        select.setEmptySelectionAllowed(true);
    }

    private static <T> RadioButtonGroup<T> tiles(String label, T[] items, Function<T, String> text) {
        var group = new RadioButtonGroup<T>(t(label));
        group.setItems(List.of(items));
        group.setItemLabelGenerator(text::apply);
        group.addClassName("tiles");
        group.setErrorMessage(t("contact.choose"));
        return group;
    }
}
