package dk.fremskudt.programme.ui;

import static dk.fremskudt.identity.Role.Names.ADMIN;
import static dk.fremskudt.identity.Role.Names.EVALUATOR;
import static dk.fremskudt.identity.Role.Names.LEAD;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.EmptyState;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.programme.comparison.ModelComparisonService;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The municipalities' models side by side as of a date (M30-M36). */
@Route("sammenligning")
@RolesAllowed({ADMIN, LEAD, EVALUATOR})
@Menu(title = "programme.nav.comparison", order = 60, icon = "vaadin:split-h")
class ComparisonView extends AppPage {
    private final ModelComparisonService comparisons;
    private final Clock clock;
    private final MultiSelectComboBox<Tenant> municipalities;
    private final DateField asOf;
    private LocalDate shownOn;
    private final Checkbox onlyDifferences;
    private final Div result = new Div();

    ComparisonView(ModelComparisonService comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.clock = clock;
        setWide();
        setHeading(t("programme.comparison.title"), print(), download("csv"), download("xlsx"));
        setLead(t("programme.comparison.lead"));
        municipalities = municipalities(comparisons.municipalities());
        asOf = new DateField(t("programme.comparison.asOf"), () -> LocalDate.now(clock));
        shownOn = LocalDate.now(clock);
        asOf.setValue(shownOn);
        onlyDifferences = new Checkbox(t("programme.comparison.onlyDifferences"));
        municipalities.addValueChangeListener(_ -> show());
        asOf.whenRead(this::show);
        onlyDifferences.addValueChangeListener(_ -> show());
        var choices = new Div(municipalities, asOf, onlyDifferences);
        choices.addClassName("comparison-choices");
        result.addClassName("comparison-result");
        add(choices, result);
        show();
    }

    private MultiSelectComboBox<Tenant> municipalities(List<Tenant> all) {
        var box = new MultiSelectComboBox<Tenant>(t("programme.comparison.municipalities"));
        box.setItems(all);
        box.setItemLabelGenerator(Tenant::name);
        box.setClearButtonVisible(true);
        box.setValue(all.stream().filter(tenant -> !tenant.fictional()).toList());
        return box;
    }

    /** The table, what is printed and what is downloaded keep their date while another can't be read. */
    private void show() {
        if (!asOf.isUnreadable()) shownOn = asOf.getOptionalValue().orElseGet(() -> LocalDate.now(clock));
        result.removeAll();
        var chosen = codes();
        if (chosen.isEmpty()) {
            result.add(new EmptyState(t("programme.comparison.none"), t("programme.comparison.none.text")));
            return;
        }
        result.add(new ComparisonTable(comparison(), onlyDifferences.getValue()));
    }

    private ModelComparison comparison() {
        return comparisons.compare(codes(), shownOn);
    }

    private List<String> codes() {
        return municipalities.getValue().stream()
                .sorted(Comparator.comparing(Tenant::name, Collator.getInstance(getLocale())))
                .map(Tenant::code)
                .toList();
    }

    private Button print() {
        var print = new Button(t("programme.comparison.print"), VaadinIcon.PRINT.create());
        print.addClickListener(_ -> getElement().executeJs("window.print()"));
        return print;
    }

    private Anchor download(String format) {
        Function<ModelComparison, byte[]> file = format.equals("csv") ? ComparisonFile::csv : ComparisonFile::xlsx;
        var type =
                format.equals("csv") ? "text/csv" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        var anchor = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = file.apply(comparison());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            t("programme.comparison.file", shownOn) + "." + format,
                            type,
                            bytes.length);
                }),
                t("programme.comparison.download." + format));
        anchor.addClassName("button-link");
        return anchor;
    }
}
