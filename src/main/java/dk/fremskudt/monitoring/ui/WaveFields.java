package dk.fremskudt.monitoring.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.ui.ConflictDialog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.monitoring.WaveService;
import dk.fremskudt.monitoring.WaveSheet;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.monitoring.facts.Respondent;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.SoftText;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One wave's questions, the caseworker's and the citizen's apart (M132). A tap is an answer and is kept at once, so that
 * there is nothing to save and nothing to lose, in the office or on a doorstep.
 */
class WaveFields extends Div {
    private final WaveService waves;
    private final History history;
    private final CaseFileId id;
    private final int wave;
    private final Map<String, Set<String>> stored = new HashMap<>();
    private final Paragraph kept = SoftText.paragraph(t("monitoring.wave.autosave"));
    private long lastAnswer = System.nanoTime();

    WaveFields(WaveService waves, History history, CaseFileId id, WaveSheet sheet) {
        this.waves = waves;
        this.history = history;
        this.id = id;
        this.wave = sheet.wave();
        addClassName("wave-form");
        stored.putAll(sheet.answers());
        kept.getElement().setAttribute("role", "status");
        add(kept);
        for (Respondent respondent : Respondent.values()) {
            List<Item> items = Instrument.core().itemsOf(wave).stream()
                    .filter(item -> item.respondent() == respondent)
                    .toList();
            if (!items.isEmpty()) add(part(respondent, items, sheet));
        }
    }

    private Div part(Respondent respondent, List<Item> items, WaveSheet sheet) {
        var part = new Div(new H3(t("monitoring.wave.part." + respondent.code())));
        part.addClassName("wave-part");
        for (Item item : items) {
            Set<String> given = sheet.answers().getOrDefault(item.code(), Set.of());
            Set<String> known = sheet.known().getOrDefault(item.code(), Set.of());
            part.add(new ItemField(
                    item, given.isEmpty() ? known : given, given.isEmpty() && !known.isEmpty(), this::answer));
        }
        return part;
    }

    private void answer(ItemField field, Set<String> answers) {
        String item = field.item().code();
        long now = System.nanoTime();
        int seconds = Math.toIntExact(Duration.ofNanos(now - lastAnswer).toSeconds());
        try {
            waves.answer(id, wave, item, answers, stored.getOrDefault(item, Set.of()), seconds);
        } catch (StaleEdit conflict) {
            Set<String> theirs = theirs(item);
            stored.put(item, theirs);
            ConflictDialog.show(history, conflict, () -> answer(field, answers), () -> field.show(theirs));
            return;
        }
        lastAnswer = now;
        stored.put(item, answers);
        kept.setText(t("monitoring.wave.kept"));
    }

    private Set<String> theirs(String item) {
        return waves.of(id).stream()
                .filter(sheet -> sheet.wave() == wave)
                .findFirst()
                .map(sheet -> sheet.answers().getOrDefault(item, Set.of()))
                .orElse(Set.of());
    }
}
