package dk.fremskudt.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dk.fremskudt.ViewIT;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Programme2014;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EvaluationViewIT extends ViewIT {
    @Autowired
    private MonitoringImport imports;

    @BeforeEach
    void rudersdalIsImported() {
        WorkAs.system(
                new TenantId(RUDERSDAL),
                Role.IMPORTER,
                () -> imports.store(
                        new ByteArrayInputStream(Programme2014.fileOf(RUDERSDAL).getBytes(StandardCharsets.UTF_8))));
        signIn("national", Role.EVALUATOR);
    }

    @Test
    void aSelectionShowsFiguresWithNAndCounts() {
        visit("municipality=230&to=2013-12-31");
        assertThat(_find(FigureSection.class)).hasSize(11);
        assertThat(texts(NativeTableHeaderCell.class)).contains("Fase 1 (N=11)", "Fase 3 (N=8)", "Afhængig af støtte");
        assertThat(texts(NativeTableCell.class)).contains("3 (38 %)"); // M163
    }

    @Test
    void rebuiltCoursesSayThatTheyAre() {
        visit("municipality=230&to=2013-12-31");
        assertThat(texts(Paragraph.class)).contains(Texts.get("evaluation.report.rebuilt"));
        visit("municipality=230&from=2014-01-01");
        assertThat(texts(Paragraph.class)).doesNotContain(Texts.get("evaluation.report.rebuilt"));
    }

    @Test
    void aMilderDisclosureHidesSmallCountsAndSaysSo() {
        visit("municipality=230&to=2013-12-31");
        @SuppressWarnings("unchecked")
        Select<Disclosure> disclosure = _get(Select.class, spec -> spec.withLabel("Fortrolighed"));
        _setValue(disclosure, Disclosure.PUBLIC);
        assertThat(texts(NativeTableCell.class)).contains("skjult").doesNotContain("1 (9 %)");
    }

    @Test
    void anEmptySelectionSaysWhereRegistrationsComeFrom() {
        visit("municipality=230&to=2001-12-31");
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
        assertThat(_find(FigureSection.class)).isEmpty();
    }

    private static void visit(String query) {
        UI.getCurrent().navigate("evaluering", QueryParameters.fromString(query));
    }

    private static <T extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasText>
            List<String> texts(Class<T> type) {
        return _find(type).stream().map(T::getText).toList();
    }
}
