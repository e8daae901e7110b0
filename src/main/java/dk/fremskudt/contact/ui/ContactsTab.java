package dk.fremskudt.contact.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fremskudt.audit.ui.Saving;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileOutline;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.contact.ContactDetails;
import dk.fremskudt.contact.ContactForm;
import dk.fremskudt.contact.ContactId;
import dk.fremskudt.contact.Counterpart;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Confirm;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.SoftText;
import dk.fremskudt.programme.ProgrammeModel.Method;
import dk.fremskudt.programme.ProgrammeModel.PlaceType;
import dk.fremskudt.programme.ProgrammeModel.Tools;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every contact and attempt, latest first: to read, to put right, and the last one to take back. */
@org.springframework.stereotype.Component
class ContactsTab implements CaseFileTab {
    private final ContactServices services;

    ContactsTab(ContactServices services) {
        this.services = services;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String label() {
        return t("contact.tab");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        var course = services.files().outline(id);
        var contacts = services.contacts().of(id);
        if (contacts.isEmpty()) {
            return new EmptyState(t("contact.none"), t("contact.none.text"));
        }
        var tools = services.tools(course);
        var names = services.users()
                .names(contacts.stream()
                        .map(ContactDetails::recordedBy)
                        .distinct()
                        .toList());
        var last = course.phase().open() ? services.contacts().withdrawable(id) : Optional.<ContactId>empty();
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
            item.add(SoftText.span(details(told, tools)));
            var foot = new Div(SoftText.span(t(
                    "contact.recorded",
                    names.getOrDefault(contact.recordedBy(), ""),
                    Danish.dateTime(contact.recordedAt()))));
            foot.addClassName("contact-foot");
            if (course.phase().open()) {
                foot.add(new QuietButton(t("contact.change"), () -> change(course, contact, changed)).small());
                if (last.filter(contact.id()::equals).isPresent()) {
                    foot.add(new QuietButton(t("contact.undo"), () -> undo(contact.id(), changed)).small());
                }
            }
            item.add(foot);
            list.add(item);
        }
        return list;
    }

    private static Div head(ContactForm told) {
        var what = new Span(t("contact.channel." + told.channel()));
        what.addClassName("timeline-title");
        var head = new Div(what, new Badge(t("contact.outcome." + told.outcome()), tone(told)));
        if (told.counterpart() == Counterpart.PARTNERS) {
            head.add(new Badge(t("contact.counterpart.PARTNERS"), Badge.Tone.INFO));
        }
        head.add(SoftText.span(Danish.dateTime(told.occurredAt())));
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
            if (chooser != null) parts.add(t("contact.chooser." + chooser));
        }
        var minutes = told.minutes();
        if (minutes != null) parts.add(t("contact.minutesSpent", minutes));
        var companions = told.companions();
        if (companions != null) parts.add(t("contact.with", companions));
        var kind = told.noteKind();
        if (kind != null) parts.add(t("contact.noteKind." + kind));
        if (!told.methods().isEmpty()) parts.add(t("contact.used", methods(told, tools)));
        return String.join(" · ", parts);
    }

    private static String methods(ContactForm told, Tools tools) {
        return told.methods().stream()
                .sorted()
                .map(code -> tools.method(code).map(Method::label).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private void change(CaseFileOutline course, ContactDetails contact, Runnable changed) {
        ContactDialog.forChange(services, course, contact, changed).open();
    }

    private void undo(ContactId contact, Runnable changed) {
        Confirm.ask(
                t("contact.undo"),
                t("contact.undo.text"),
                t("contact.undo.confirm"),
                () -> Saving.attempt(() -> services.contacts().withdraw(contact), () -> {
                    Notice.done(t("contact.undone"));
                    changed.run();
                }));
    }
}
