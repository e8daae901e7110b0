package dk.fremskudt.evaluation;

import dk.fremskudt.programme.CoursesStated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what a municipality's folder states about courses outside the product, as part of provisioning it (M152). */
@Component
class CoverageFromFolders {
    private final CoverageService coverage;

    CoverageFromFolders(CoverageService coverage) {
        this.coverage = coverage;
    }

    @EventListener
    void on(CoursesStated stated) {
        coverage.state(stated.from(), stated.to(), stated.courses(), stated.source());
    }
}
