package dk.fremskudt.casework.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Component;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileRecords;
import dk.fremskudt.casework.CaseFileTab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who changed what in the course, over all its tables, those of the modules above included. */
class CourseHistoryTab implements CaseFileTab {
    private final History history;
    private final List<CaseFileRecords> contributed;

    CourseHistoryTab(History history, List<CaseFileRecords> contributed) {
        this.history = history;
        this.contributed = contributed.stream()
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
    public Component content(CaseFileId id) {
        var sources = new ArrayList<HistorySource>();
        sources.add(HistorySource.of("casework_case_file", id.value()));
        sources.addAll(CaseFileRecords.tables(
                id, "casework_phase_change", "casework_contact", "casework_deadline", "casework_handover"));
        contributed.forEach(records -> sources.addAll(records.of(id)));
        return new HistoryPanel(history, sources);
    }
}
