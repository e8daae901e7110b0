package dk.fremskudt.programme.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list in a draft as cards: add, move, remove. */
final class NodeCards extends Div {
    private final String field;
    private final ArrayNode list;
    private final Supplier<ObjectNode> empty;
    private final Function<ObjectNode, List<Component>> fields;
    private final Runnable changed;
    private final Div cards = new Div();

    NodeCards(
            String field,
            ArrayNode list,
            Supplier<ObjectNode> empty,
            Function<ObjectNode, List<Component>> fields,
            Runnable changed) {
        this.field = field;
        this.list = list;
        this.empty = empty;
        this.fields = fields;
        this.changed = changed;
        addClassNames("node-cards", "wide");
        cards.addClassName("node-cards-list");
        var add =
                new Button(t("programme.edit.add"), VaadinIcon.PLUS.create(), _ -> change(() -> list.add(empty.get())));
        add.setAriaLabel(t("programme.edit.addTo", NodeFields.label(field)));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H3(NodeFields.label(field)), cards, add);
        show();
    }

    private void change(Runnable change) {
        change.run();
        show();
        changed.run();
    }

    private void show() {
        cards.removeAll();
        for (int i = 0; i < list.size(); i++) cards.add(card(i));
    }

    private Div card(int place) {
        var content = new Div();
        content.addClassName("node-card-fields");
        fields.apply((ObjectNode) list.get(place)).forEach(content::add);
        var card = new Div(content, actions(place));
        card.addClassName("node-card");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", t("programme.edit.card", NodeFields.label(field), place + 1));
        return card;
    }

    private Div actions(int place) {
        var up = action(VaadinIcon.ARROW_UP, "programme.edit.up", place, () -> move(place, place - 1));
        up.setEnabled(place > 0);
        var down = action(VaadinIcon.ARROW_DOWN, "programme.edit.down", place, () -> move(place, place + 1));
        down.setEnabled(place < list.size() - 1);
        var actions =
                new Div(up, down, action(VaadinIcon.TRASH, "programme.edit.remove", place, () -> list.remove(place)));
        actions.addClassName("node-card-actions");
        return actions;
    }

    private void move(int from, int to) {
        var element = list.remove(from);
        list.insert(to, element);
    }

    private Button action(VaadinIcon icon, String key, int place, Runnable change) {
        var button = new Button(icon.create(), _ -> change(change));
        var label = t(key, NodeFields.label(field), place + 1);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
