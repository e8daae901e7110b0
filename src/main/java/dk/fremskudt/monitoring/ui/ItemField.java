package dk.fremskudt.monitoring.ui;

import static dk.fremskudt.platform.ui.Words.locale;
import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import dk.fremskudt.monitoring.facts.Instrument.Answer;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.platform.ui.QuietButton;
import dk.fremskudt.platform.ui.Tiles;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One question with its answers as large targets; a single-choice answer can be taken back. */
class ItemField extends Div {
    private final Item item;
    private final Consumer<Set<String>> shown;
    private boolean showing;

    /** @param known the answer was not given here: the product knows it */
    ItemField(Item item, Set<String> value, boolean known, BiConsumer<ItemField, Set<String>> answered) {
        this.item = item;
        addClassName("wave-item");
        this.shown = item.multiple() ? several(known, answered) : one(known, answered);
        show(value);
    }

    Item item() {
        return item;
    }

    void show(Set<String> answers) {
        showing = true;
        shown.accept(answers);
        showing = false;
    }

    private Consumer<Set<String>> several(boolean known, BiConsumer<ItemField, Set<String>> answered) {
        var group = new CheckboxGroup<String>(t("monitoring.wave.several", item.label(locale())));
        group.setItems(codes());
        group.setItemLabelGenerator(this::label);
        group.addClassName("tiles");
        if (known) group.setHelperText(t("monitoring.wave.known"));
        group.addValueChangeListener(event -> {
            if (showing) return;
            var together = together(event.getOldValue(), event.getValue());
            show(together);
            answered.accept(this, together);
        });
        add(group);
        return group::setValue;
    }

    /** The answer that was given last takes away those that it excludes, and those that exclude it. */
    private Set<String> together(Set<String> before, Set<String> now) {
        if (item.allows(now)) return Set.copyOf(now);
        var alone = now.stream()
                .filter(answer -> item.excludes(answer) && !before.contains(answer))
                .findFirst();
        return alone.map(Set::of)
                .orElseGet(() ->
                        now.stream().filter(answer -> !item.excludes(answer)).collect(Collectors.toUnmodifiableSet()));
    }

    private Consumer<Set<String>> one(boolean known, BiConsumer<ItemField, Set<String>> answered) {
        var group = new Tiles<String>(item.label(locale()), this::label);
        group.setItems(codes());
        if (known) group.setHelperText(t("monitoring.wave.known"));
        var clear = new QuietButton(t("monitoring.wave.clear"), group::clear);
        clear.setAriaLabel(t("monitoring.wave.clear.of", item.label(locale())));
        clear.setVisible(false);
        group.addValueChangeListener(event -> {
            clear.setVisible(event.getValue() != null);
            if (!showing) answered.accept(this, event.getValue() == null ? Set.of() : Set.of(event.getValue()));
        });
        add(group, clear);
        return answers -> {
            if (answers.isEmpty()) group.clear();
            else group.setValue(answers.iterator().next());
        };
    }

    private List<String> codes() {
        return item.answers().stream().map(Answer::code).toList();
    }

    private String label(String code) {
        return item.answer(code).map(answer -> answer.label(locale())).orElse(code);
    }
}
