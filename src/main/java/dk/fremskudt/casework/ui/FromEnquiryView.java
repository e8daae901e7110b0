package dk.fremskudt.casework.ui;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.referral.EnquiryId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** The way from an enquiry to the course that it opened. The modules below know the address, not the course. */
@Route("forloeb/fra-henvendelse/:enquiryId")
@RolesAllowed({CASEWORKER, LEAD})
class FromEnquiryView extends Div implements BeforeEnterObserver {
    private final CaseFileService files;

    FromEnquiryView(CaseFileService files) {
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("enquiryId")
                .flatMap(FromEnquiryView::uuid)
                .flatMap(id -> files.ofEnquiry(new EnquiryId(id)))
                .ifPresentOrElse(
                        course -> event.forwardTo(
                                CaseFileView.class, new RouteParameters(CaseFileView.ID, course.toString())),
                        () -> event.forwardTo(CaseFileListView.class));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
