package dk.fremskudt.monitoring.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import dk.fremskudt.audit.History;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.monitoring.WaveService;

/** A course's three waves of registration, on its page. */
@org.springframework.stereotype.Component
class MonitoringTab implements CaseFileTab {
    private final WaveService waves;
    private final History history;

    MonitoringTab(WaveService waves, History history) {
        this.waves = waves;
        this.history = history;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label() {
        return t("monitoring.tab");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        return new WavesPanel(waves, history, id);
    }
}
