package dk.fremskudt.evaluation.pack.ui;

import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.fremskudt.evaluation.pack.CaseReviewPack;
import dk.fremskudt.evaluation.pack.CaseReviewPrint;
import dk.fremskudt.evaluation.pack.CaseReviewService;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.json.JsonMapper;

/** One released pack, with its proof that nobody is in it. */
@Route("evaluering/sagsgennemgange/:id")
@RolesAllowed(EVALUATOR)
class CaseReviewView extends AppPage implements BeforeEnterObserver {
    private final transient CaseReviewService reviews;
    private final transient ObjectProvider<CaseReviewPrint> print;
    private final transient JsonMapper json;

    CaseReviewView(CaseReviewService reviews, ObjectProvider<CaseReviewPrint> print, JsonMapper json) {
        this.reviews = reviews;
        this.print = print;
        this.json = json;
        setPageTitle(t("evaluation.caseReview.one"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var pack = event.getRouteParameters()
                .get("id")
                .flatMap(CaseReviewView::uuid)
                .flatMap(reviews::find);
        if (pack.isEmpty()) {
            setHeading(t("evaluation.caseReview.notFound"));
            add(new EmptyState(t("evaluation.caseReview.notFound"), t("evaluation.caseReview.notFound.text")));
            return;
        }
        show(pack.get());
    }

    private void show(CaseReviewPack pack) {
        var actions = new ArrayList<Component>();
        var printer = print.getIfAvailable();
        if (printer != null)
            actions.add(download(
                    t("evaluation.caseReview.pdf"), "sagsgennemgang.pdf", "application/pdf", () -> printer.pdf(pack)));
        actions.add(download(
                t("evaluation.caseReview.json"),
                "sagsgennemgang.json",
                "application/json",
                () -> json.writeValueAsBytes(pack)));
        setHeading(
                t("evaluation.caseReview.heading", pack.title(), pack.municipalityName()),
                actions.toArray(Component[]::new));
        setLead(t("evaluation.caseReview.days"));
        add(new PackPanel(pack));
    }

    private static Anchor download(String label, String name, String type, Supplier<byte[]> content) {
        return new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                label);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
