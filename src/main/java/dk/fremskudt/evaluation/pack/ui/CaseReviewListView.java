package dk.fremskudt.evaluation.pack.ui;

import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.evaluation.pack.CaseReviewRow;
import dk.fremskudt.evaluation.pack.CaseReviewService;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.platform.ui.Narrow;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The packs that municipalities have released, the newest first (M178). */
@Route("evaluering/sagsgennemgange")
@Menu(title = "evaluation.nav.caseReviews", order = 64, icon = "vaadin:file-search")
@RolesAllowed(EVALUATOR)
class CaseReviewListView extends AppPage {
    private final CaseReviewService reviews;
    private final MultiSelectComboBox<Tenant> municipalities;
    private final Grid<CaseReviewRow> grid = new Grid<>();

    CaseReviewListView(CaseReviewService reviews, Tenancy tenancy) {
        this.reviews = reviews;
        setHeading(t("evaluation.nav.caseReviews"));
        setLead(t("evaluation.caseReview.lead"));
        municipalities = new MultiSelectComboBox<>(t("evaluation.caseReview.municipality"));
        municipalities.setItems(tenancy.municipalities());
        municipalities.setItemLabelGenerator(Tenant::name);
        municipalities.setWidthFull();
        municipalities.addValueChangeListener(_ -> grid.getDataProvider().refreshAll());
        add(municipalities, grid());
    }

    private Grid<CaseReviewRow> grid() {
        var card = grid.addComponentColumn(CaseReviewListView::card).setHeader(t("evaluation.nav.caseReviews"));
        card.setVisible(false);
        grid.addComponentColumn(CaseReviewListView::title)
                .setHeader(t("evaluation.caseReview.title"))
                .setFlexGrow(2);
        grid.addColumn(CaseReviewRow::municipalityName).setHeader(t("evaluation.caseReview.municipality"));
        grid.addColumn(row -> Danish.shortDate(row.releasedOn())).setHeader(t("evaluation.caseReview.releasedOn"));
        grid.setItemsPageable(
                page -> reviews.list(chosen(), Math.toIntExact(page.getOffset()), page.getPageSize()),
                _ -> reviews.count(chosen()));
        grid.setEmptyStateComponent(
                new EmptyState(t("evaluation.caseReview.none"), t("evaluation.caseReview.none.text")));
        grid.setAriaLabel(t("evaluation.nav.caseReviews"));
        grid.setHeight("32rem");
        Narrow.oneColumn(grid, card);
        return grid;
    }

    private static Div card(CaseReviewRow row) {
        var card = new Div(title(row), new Span(row.municipalityName()), new Span(Danish.shortDate(row.releasedOn())));
        card.addClassName("row-card");
        return card;
    }

    private static Div title(CaseReviewRow row) {
        var link = new RouterLink(
                row.title(),
                CaseReviewView.class,
                new com.vaadin.flow.router.RouteParameters("id", row.id().toString()));
        link.addClassName("pack-link");
        var line = new Div(link);
        line.addClassName("pack-line");
        if (row.fictional()) line.add(new Span(" "), PackPanel.fictional());
        return line;
    }

    private List<Integer> chosen() {
        return municipalities.getValue().stream()
                .map(tenant -> tenant.id().value())
                .toList();
    }
}
