package dk.fremskudt.evaluation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fremskudt.ViewIT;
import dk.fremskudt.evaluation.CoverageRow;
import dk.fremskudt.evaluation.CoverageService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.WholeNumberField;
import dk.fremskudt.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator states how many courses there were, and everyone can see it, its source and who changed it (M152). */
class CoverageViewIT extends ViewIT {
    private static final String TOWN = "daekningsby";

    @Autowired
    private CoverageService coverage;

    @BeforeEach
    void town() {
        if (tenancy.bySlug(TOWN).isEmpty()) tenancy.provision(new TenantId(991), TOWN, "Dækningsby", true, null);
    }

    @AfterEach
    void forget() {
        own().forEach(row -> asAdmin(TOWN, () -> {
            coverage.withdraw(row.id(), row.version());
            return true;
        }));
    }

    @Test
    void aPeriodIsStatedCorrectedAndWithdrawnOnTheScreen() {
        signIn(TOWN, Role.ADMIN);
        navigate("daekning");
        _click(button("Oplys en periode"));
        _click(button("Gem"));
        assertThat(_get(WholeNumberField.class).isInvalid()).isTrue();
        assertThat(own()).isEmpty();

        _get(DateField.class, field -> field.withLabel("Første dag")).type("1/1-2011");
        _get(DateField.class, field -> field.withLabel("Sidste dag")).type("31/12-2013");
        _get(WholeNumberField.class).type("130");
        _setValue(_get(TextArea.class), "Elektronisk logbog");
        _click(button("Gem"));
        assertThat(own()).hasSize(1).first().satisfies(row -> {
            assertThat(row.courses()).isEqualTo(130);
            assertThat(row.source()).isEqualTo("Elektronisk logbog");
        });
        assertThat(stated()).containsExactly(130);
        assertThat(_get(Span.class, span -> span.withText("130 forløb"))).isNotNull();

        _click(button("Ret"));
        _get(WholeNumberField.class).type("131");
        _click(button("Gem"));
        assertThat(stated()).containsExactly(131);

        _click(button("Træk tilbage"));
        var dialog = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(dialog, new ConfirmDialog.ConfirmEvent(dialog, false));
        assertThat(own()).isEmpty();
        assertThat(stated()).isEmpty();
        assertThat(root().queryForList(
                                "select courses from evaluation_coverage_statement_aud where tenant_id = 991 order by rev",
                                Integer.class))
                .contains(130, 131);
    }

    @Test
    void periodsThatShareADayAreRefusedSinceCoursesWouldCountTwice() {
        state("2012-01-01", "2012-12-31", 40);
        assertThatThrownBy(() -> state("2012-12-31", "2013-12-31", 10))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dobbelt");
        state("2013-01-01", "2013-12-31", 10);
        assertThat(stated()).containsExactly(40, 10);
        state("2013-01-01", "2013-12-31", 10);
        assertThat(own()).hasSize(2).allMatch(row -> row.version() == 0);
    }

    /** One municipality's slip must not stop the figures of all the others. */
    @Test
    void aNumberOrPeriodThatCannotBeIsRefused() {
        assertThatThrownBy(() -> state("2012-01-01", "2012-12-31", Integer.MAX_VALUE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("100.000");
        assertThatThrownBy(() -> state("1800-01-01", "2012-12-31", 10))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1990");
        assertThatThrownBy(() -> state("2012-01-01", "9999-12-31", 10)).isInstanceOf(Refusal.class);
        assertThat(stated()).isEmpty();
    }

    @Test
    void aSourceIsPrintedAsItReadsWithoutHiddenCharacters() {
        asAdmin(TOWN, () -> {
            var day = LocalDate.of(2012, 1, 1);
            coverage.state(day, day, 3, " Logbog\u0000\u0007\u202Edesrevmo\u202Ctalt\n");
            return true;
        });
        assertThat(own().getFirst().source()).isEqualTo("Logbog desrevmo talt");
    }

    @Test
    void whoCorrectsWhatSomebodyElseHasCorrectedIsTold() {
        state("2012-01-01", "2012-12-31", 40);
        var seen = own().getFirst();
        change(seen, 41);
        assertThatThrownBy(() -> change(seen, 42)).isInstanceOf(StaleEdit.class);
        assertThat(stated()).containsExactly(41);
    }

    private void change(CoverageRow seen, int courses) {
        asAdmin(TOWN, () -> {
            coverage.change(seen.id(), seen.version(), seen.from(), seen.to(), courses, seen.source());
            return true;
        });
    }

    private void state(String from, String to, int courses) {
        asAdmin(TOWN, () -> {
            coverage.state(LocalDate.parse(from), LocalDate.parse(to), courses, "Optælling");
            return true;
        });
    }

    private List<CoverageRow> own() {
        return asAdmin(TOWN, coverage::own);
    }

    private List<Integer> stated() {
        return root().queryForList(
                        "select courses from evaluation.stated_coverage where tenant_id = 991 order by period_from",
                        Integer.class);
    }

    private static Button button(String text) {
        return _get(Button.class, button -> button.withText(text));
    }
}
