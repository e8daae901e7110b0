package dk.fremskudt.casework.ui;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dk.fremskudt.casework.CaseFileDetails;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.page.CaseFileAction;
import dk.fremskudt.casework.page.CaseFileRecords;
import dk.fremskudt.casework.page.CaseFileTab;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.ui.AppPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** One course: its head, and a tab for each part of the work. The modules above bring tabs of their own. */
@Route("forloeb/:" + CaseFileView.ID)
@RolesAllowed({CASEWORKER, LEAD})
class CaseFileView extends AppPage implements BeforeEnterObserver {
    static final String ID = "id";
    private static final String TAB = "fane";

    private final CourseServices services;
    private final List<CaseFileTab> tabs;
    private final List<CaseFileAction> actions;
    private final Map<Tab, CaseFileTab> shown = new HashMap<>();
    private final Div head = new Div();
    private TabSheet sheet = new TabSheet();

    CaseFileView(
            CourseServices services,
            ObjectProvider<CaseFileTab> contributed,
            ObjectProvider<CaseFileAction> actions,
            ObjectProvider<CaseFileRecords> records) {
        this.services = services;
        this.actions = actions.stream()
                .sorted(Comparator.comparingInt(CaseFileAction::order))
                .toList();
        this.tabs = new ArrayList<>(contributed.stream().toList());
        tabs.add(new OverviewTab(services));
        tabs.add(new HandoverTab(services));
        tabs.add(new CourseHistoryTab(services.history(), records.stream().toList()));
        tabs.sort(Comparator.comparingInt(CaseFileTab::order));
        setWide();
        setPageTitle(t("casework.page.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters()
                .get(ID)
                .flatMap(FromEnquiryView::uuid)
                .map(CaseFileId::new);
        try {
            show(asked.orElseThrow(() -> new Refusal("casework.notFound")));
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        event.getLocation().getQueryParameters().getSingleParameter(TAB).ifPresent(this::select);
    }

    private void show(CaseFileId id) {
        removeAll();
        fillHead(services.files().read(id));
        sheet = new TabSheet();
        sheet.addClassName("course-tabs");
        shown.clear();
        for (var tab : tabs) {
            var place = new Div();
            place.addClassName("course-tab");
            shown.put(sheet.add(tab.label(), place), tab);
        }
        sheet.addSelectedChangeListener(_ -> fill(id));
        fill(id);
        add(head, sheet);
    }

    /** Built anew each time it is chosen: what was done in one tab shows in the next. */
    private void fill(CaseFileId id) {
        var selected = sheet.getSelectedTab();
        var tab = shown.get(selected);
        if (tab != null && sheet.getComponent(selected) instanceof Div place) {
            place.removeAll();
            place.add(tab.content(id, () -> changed(id)));
        }
    }

    private void select(String label) {
        shown.entrySet().stream()
                .filter(entry -> entry.getValue().label().equalsIgnoreCase(label))
                .findFirst()
                .ifPresent(entry -> sheet.setSelectedTab(entry.getKey()));
    }

    private void changed(CaseFileId id) {
        fillHead(services.files().read(id));
        fill(id);
    }

    private void fillHead(CaseFileDetails course) {
        Runnable reload = () -> changed(course.id());
        setHeading(services.citizens().open(course.citizen()).fullName(), actions(course, reload));
        head.removeAll();
        head.add(new CourseHead(services, course, reload));
    }

    private Component[] actions(CaseFileDetails course, Runnable reload) {
        var moves = new CourseMoves(services, course, reload);
        if (!course.open()) {
            return new Component[] {new Button(t("casework.reopen"), VaadinIcon.REFRESH.create(), _ -> moves.reopen())};
        }
        var buttons = new ArrayList<Component>();
        var more = new MenuBar();
        more.addThemeVariants(MenuBarVariant.TERTIARY);
        var menu = more.addItem(t("casework.more"));
        menu.getSubMenu().addItem(t("casework.phase.move"), _ -> moves.movePhase());
        menu.getSubMenu().addItem(t("casework.coordinator.change.long"), _ -> moves.changeCoordinator());
        menu.getSubMenu().addItem(t("casework.complexity.judge"), _ -> moves.judge());
        buttons.add(more);
        moves.nextPhase()
                .ifPresent(phase -> buttons.add(
                        new Button(t("casework.phase.next", CaseTexts.phase(phase)), _ -> moves.moveTo(phase))));
        actions.forEach(action -> buttons.add(action.button(course.id(), reload)));
        return buttons.toArray(Component[]::new);
    }
}
