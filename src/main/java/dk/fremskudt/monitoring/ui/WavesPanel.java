package dk.fremskudt.monitoring.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.audit.History;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.monitoring.WaveService;
import dk.fremskudt.monitoring.WaveSheet;
import dk.fremskudt.monitoring.WaveState;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Section;
import dk.fremskudt.platform.ui.SoftText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The waves one below the other; the one that waits for answers is open. */
class WavesPanel extends Div {
    private final WaveService waves;
    private final History history;
    private final CaseFileId id;
    private @Nullable Integer unfolded;

    WavesPanel(WaveService waves, History history, CaseFileId id) {
        this.waves = waves;
        this.history = history;
        this.id = id;
        addClassName("waves");
        List<WaveSheet> sheets = waves.of(id);
        sheets.stream()
                .filter(sheet -> sheet.state() == WaveState.OPEN || sheet.state() == WaveState.OVERDUE)
                .findFirst()
                .ifPresent(sheet -> unfolded = sheet.wave());
        show(sheets);
    }

    private void show(List<WaveSheet> sheets) {
        removeAll();
        if (sheets.isEmpty()) {
            add(new EmptyState(t("monitoring.waves.none"), t("monitoring.waves.none.help")));
        }
        sheets.forEach(sheet -> add(section(sheet)));
    }

    private Section section(WaveSheet sheet) {
        var section = new Section(t("monitoring.waves.title", sheet.wave(), sheet.label()), dates(sheet));
        section.addClassName("wave");
        if (Integer.valueOf(sheet.wave()).equals(unfolded)) {
            section.withActions(badge(sheet.state()));
            section.add(new WaveFields(waves, history, id, sheet));
            return section;
        }
        boolean begun = sheet.registeredOn() != null;
        var open = new Button(t(begun ? "monitoring.waves.edit" : "monitoring.waves.fill"), _ -> {
            unfolded = sheet.wave();
            show(waves.of(id));
        });
        open.setAriaLabel(t("monitoring.waves.open", open.getText(), sheet.label()));
        return section.withActions(badge(sheet.state()), open);
    }

    private static Paragraph dates(WaveSheet sheet) {
        int asked = Instrument.core().itemsOf(sheet.wave()).size();
        long answered = sheet.answers().values().stream()
                .filter(given -> !given.isEmpty())
                .count();
        LocalDate opensOn = sheet.opensOn();
        String when = opensOn == null
                ? t("monitoring.waves.waits")
                : t("monitoring.waves.due", Danish.date(opensOn), Danish.date(sheet.dueOn()));
        var line = SoftText.paragraph(when + " " + t("monitoring.waves.answered", answered, asked));
        return line;
    }

    private static Badge badge(WaveState state) {
        return new Badge(
                t("monitoring.state." + state),
                switch (state) {
                    case NOT_OPEN -> Badge.Tone.NEUTRAL;
                    case OPEN -> Badge.Tone.INFO;
                    case OVERDUE -> Badge.Tone.BAD;
                    case REGISTERED -> Badge.Tone.GOOD;
                });
    }
}
