package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileRecords;
import dk.fremskudt.casework.page.CaseFileTab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who changed what in the course, over all its tables, those of the modules above included. */
class CourseHistoryTab implements CaseFileTab {
    private final History history;
    private final List<CaseFileRecords> parts;

    CourseHistoryTab(History history, List<CaseFileRecords> parts) {
        this.history = history;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(CaseFileRecords::order))
                .toList();
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String label() {
        return t("casework.tab.history");
    }

    @Override
    public Component content(CaseFileId id, Runnable changed) {
        var sources = new ArrayList<HistorySource>();
        parts.forEach(records -> sources.addAll(records.of(id)));
        return new HistoryPanel(history, sources);
    }
}
