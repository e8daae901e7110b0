package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.citizen.CitizenHit;
import dk.fremskudt.citizen.KnownCitizen;
import dk.fremskudt.citizen.KnownElsewhere;
import dk.fremskudt.citizen.ui.CitizenLine;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.referral.KnownChoice;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Warns that the citizen may be known already, and asks why one goes on all the same (M68). */
class KnownWarning extends Composite<Div> {
    private final Consumer<CitizenHit> same;
    private final Div found = new Div();
    private final TextField reason = new TextField();

    /** @param same told when one of those shown is the citizen after all */
    KnownWarning(Consumer<CitizenHit> same, Runnable changed) {
        this.same = same;
        reason.setRequiredIndicatorVisible(true);
        reason.setErrorMessage(t("referral.known.reason.missing"));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
        getContent().addClassName("known-warning");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(found, reason);
        nothing();
    }

    void nothing() {
        found.removeAll();
        reason.clear();
        getContent().setVisible(false);
    }

    /** The chosen citizen is in an enquiry or a course already. */
    void about(List<KnownElsewhere.Known> known) {
        nothing();
        if (known.isEmpty()) return;
        found.add(new H3(t("referral.known.title")), new Paragraph(t("referral.known.text")), where(known));
        ask(t("referral.known.reason"));
    }

    /** Those known who resemble the new citizen; the reason typed stays while she types on. */
    void resembling(List<KnownCitizen> known) {
        found.removeAll();
        if (known.isEmpty()) {
            nothing();
            return;
        }
        found.add(new H3(t("referral.resembles.title")), new Paragraph(t("referral.resembles.text")));
        var list = new UnorderedList();
        list.addClassName("plain");
        for (var one : known) list.add(item(one));
        found.add(list);
        ask(t("referral.resembles.reason"));
    }

    boolean valid() {
        reason.setInvalid(getContent().isVisible() && reason.getValue().isBlank());
        return !reason.isInvalid();
    }

    KnownChoice choice(KnownChoice whenWarned) {
        return getContent().isVisible() ? whenWarned : KnownChoice.NOT_KNOWN;
    }

    @Nullable String reason() {
        return getContent().isVisible() ? reason.getValue() : null;
    }

    Map<String, String> texts() {
        return Map.of("known.reason", reason.getValue());
    }

    void show(Map<String, String> texts) {
        reason.setValue(texts.getOrDefault("known.reason", ""));
    }

    private void ask(String question) {
        reason.setLabel(question);
        getContent().setVisible(true);
    }

    private ListItem item(KnownCitizen known) {
        var name = new Span(known.citizen().name());
        name.addClassName("chosen-citizen-name");
        var head = new Div(name, new Badge(t("citizen.match." + known.match()), Badge.Tone.WARN));
        head.addClassName("known-head");
        var pick = new Button(t("referral.resembles.same"), _ -> same.accept(known.citizen()));
        return new ListItem(head, new CitizenLine(known.citizen()), where(known.where()), pick);
    }

    private static Component where(List<KnownElsewhere.Known> known) {
        var list = new UnorderedList();
        for (var one : known) {
            var link = new Anchor(one.route(), one.label());
            link.setTarget(com.vaadin.flow.component.html.AnchorTarget.BLANK);
            list.add(new ListItem(link));
        }
        list.setVisible(!known.isEmpty());
        return list;
    }
}
