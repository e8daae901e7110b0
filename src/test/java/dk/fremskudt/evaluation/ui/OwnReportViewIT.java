package dk.fremskudt.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dk.fremskudt.ViewIT;
import dk.fremskudt.evaluation.Programme2014;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class OwnReportViewIT extends ViewIT {
    @Autowired
    private MonitoringImport imports;

    @Test
    void aLeadSeesHerMunicipalitysFiguresAndStaysWhoSheIs() {
        byte[] file = Programme2014.fileOf(RUDERSDAL).getBytes(StandardCharsets.UTF_8);
        WorkAs.system(new TenantId(RUDERSDAL), Role.IMPORTER, () -> imports.store(new ByteArrayInputStream(file)));
        var lead = signIn("rudersdal", Role.LEAD);
        navigate("rapport");
        assertThat(_get(H1.class).getText()).isEqualTo(Texts.get("evaluation.nav.own"));
        assertThat(_find(FigureSection.class)).hasSize(11);
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains(Texts.get("evaluation.report.rebuilt"));
        assertThat(SecurityContextHolder.getContext().getAuthentication().getPrincipal())
                .isEqualTo(lead);
    }
}
