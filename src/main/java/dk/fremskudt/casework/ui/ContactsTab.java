package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileTab;
import dk.fremskudt.casework.ContactDetails;
import dk.fremskudt.casework.ContactForm;
import dk.fremskudt.casework.ContactId;
import dk.fremskudt.casework.Counterpart;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.programme.ProgrammeModel.Method;
import dk.fremskudt.programme.ProgrammeModel.PlaceType;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every contact and attempt, latest first: to read, to put right, and the last one to take back. */
class ContactsTab implements CaseFileTab {
    private final CourseServices services;
    private final Consumer<CaseFileId> changed;

    ContactsTab(CourseServices services, Consumer<CaseFileId> changed) {
        this.services = services;
        this.changed = changed;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return t("casework.tab.contacts");
    }

    @Override
    public Component content(CaseFileId id) {
        var course = services.files().read(id);
        var contacts = services.contacts().of(id);
        if (contacts.isEmpty()) {
            return new EmptyState(t("casework.contacts.none"), t("casework.contacts.none.text"));
        }
        var tools = services.programmes().version(course.programme()).model().tools();
        var names = services.users()
                .names(contacts.stream()
                        .map(ContactDetails::recordedBy)
                        .distinct()
                        .toList());
        var last = course.open() ? services.contacts().withdrawable(id) : Optional.<ContactId>empty();
        var list = new UnorderedList();
        list.addClassNames("plain", "contact-list");
        for (var contact : contacts) {
            var item = new ListItem(head(contact.form()));
            var told = contact.form();
            var note = told.note();
            if (note != null) {
                var text = new Paragraph(note);
                text.addClassName("written");
                item.add(text);
            }
            item.add(small(details(told, tools)));
            var foot = new Div(small(t(
                    "casework.contact.recorded",
                    names.getOrDefault(contact.recordedBy(), ""),
                    Danish.dateTime(contact.recordedAt()))));
            foot.addClassName("contact-foot");
            if (course.open()) {
                foot.add(quiet(t("casework.contact.change"), () -> change(course, contact)));
                if (last.filter(contact.id()::equals).isPresent()) {
                    foot.add(quiet(t("casework.contact.undo"), () -> undo(course, contact.id())));
                }
            }
            item.add(foot);
            list.add(item);
        }
        return list;
    }

    private static Div head(ContactForm told) {
        var what = new Span(CaseTexts.channel(told.channel()));
        what.addClassName("timeline-title");
        var head = new Div(what, new Badge(CaseTexts.outcome(told.outcome()), tone(told)));
        if (told.counterpart() == Counterpart.PARTNERS) {
            head.add(new Badge(t("casework.counterpart.PARTNERS"), Badge.Tone.INFO));
        }
        head.add(small(Danish.dateTime(told.occurredAt())));
        head.addClassName("timeline-head");
        return head;
    }

    private static Badge.Tone tone(ContactForm told) {
        return switch (told.outcome()) {
            case HELD, REACHED -> Badge.Tone.GOOD;
            case NO_SHOW, NOT_REACHED, DECLINED -> Badge.Tone.WARN;
            case CANCELLED_BY_CITIZEN, CANCELLED_BY_MUNICIPALITY, MOVED -> Badge.Tone.NEUTRAL;
        };
    }

    private static String details(ContactForm told, Tools tools) {
        var parts = new ArrayList<String>();
        var place = told.place();
        if (place != null) {
            parts.add(tools.placeType(place).map(PlaceType::label).orElse(place));
            var chooser = told.placeChosenBy();
            if (chooser != null) parts.add(t("casework.chooser." + chooser));
        }
        var minutes = told.minutes();
        if (minutes != null) parts.add(t("casework.contact.minutesSpent", minutes));
        var companions = told.companions();
        if (companions != null) parts.add(t("casework.contact.with", companions));
        var kind = told.noteKind();
        if (kind != null) parts.add(t("casework.noteKind." + kind));
        if (!told.methods().isEmpty()) parts.add(t("casework.contact.used", methods(told, tools)));
        return String.join(" · ", parts);
    }

    private static String methods(ContactForm told, Tools tools) {
        return told.methods().stream()
                .sorted()
                .map(code -> tools.method(code).map(Method::label).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private void change(CaseFileDetails course, ContactDetails contact) {
        ContactDialog.forChange(services, course, contact, () -> changed.accept(course.id()))
                .open();
    }

    private void undo(CaseFileDetails course, ContactId contact) {
        Confirm.ask(
                t("casework.contact.undo"),
                t("casework.contact.undo.text"),
                t("casework.contact.undo.confirm"),
                () -> Saving.attempt(() -> services.contacts().withdraw(contact), () -> {
                    Notice.done(t("casework.contact.undone"));
                    changed.accept(course.id());
                }));
    }

    private static Button quiet(String label, Runnable click) {
        var button = new Button(label, _ -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Span small(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
