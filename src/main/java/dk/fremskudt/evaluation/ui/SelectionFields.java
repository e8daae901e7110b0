package dk.fremskudt.evaluation.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dk.fremskudt.evaluation.Cohort;
import dk.fremskudt.evaluation.Disclosure;
import dk.fremskudt.evaluation.Selection;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What an evaluator chooses; kept in the page's address, so that a selection can be found again and passed on. */
class SelectionFields extends Div {
    private final MultiSelectComboBox<Tenant> municipalities =
            new MultiSelectComboBox<>(t("evaluation.select.municipalities"));
    private final DateField from;
    private final DateField to;
    private final Select<Cohort> cohort = new Select<>();
    private final Select<Disclosure> disclosure = new Select<>();
    private boolean reading;

    SelectionFields(Tenancy tenancy, Clock clock, Consumer<Selection> chosen) {
        from = new DateField(t("evaluation.select.from"), () -> LocalDate.now(clock));
        to = new DateField(t("evaluation.select.to"), () -> LocalDate.now(clock));
        addClassName("evaluation-selection");
        municipalities.setItems(tenancy.municipalities());
        municipalities.setItemLabelGenerator(SelectionFields::name);
        municipalities.setPlaceholder(t("evaluation.select.allMunicipalities"));
        municipalities.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        cohort.setLabel(t("evaluation.select.cohort"));
        cohort.setItems(Cohort.values());
        cohort.setItemLabelGenerator(one -> t("evaluation.cohort." + one.code()));
        cohort.setValue(Cohort.ALL);
        disclosure.setLabel(t("evaluation.select.disclosure"));
        disclosure.setItems(Disclosure.values());
        disclosure.setItemLabelGenerator(one -> t("evaluation.disclosure." + one.code()));
        disclosure.setValue(Disclosure.INTERNAL);
        add(municipalities, from, to, cohort, disclosure);
        municipalities.addValueChangeListener(_ -> changed(chosen));
        from.whenRead(() -> changed(chosen));
        to.whenRead(() -> changed(chosen));
        cohort.addValueChangeListener(_ -> changed(chosen));
        disclosure.addValueChangeListener(_ -> changed(chosen));
    }

    /** What was chosen before stands while a date can't be read. */
    private void changed(Consumer<Selection> chosen) {
        if (from.isUnreadable() || to.isUnreadable()) return;
        boolean backwards = from.getValue() != null
                && to.getValue() != null
                && to.getValue().isBefore(from.getValue());
        to.setErrorMessage(backwards ? t("evaluation.coverage.period") : null);
        to.setInvalid(backwards);
        if (!reading && !backwards) chosen.accept(selection());
    }

    private static String name(Tenant tenant) {
        return tenant.fictional() ? t("evaluation.select.fictional", tenant.name()) : tenant.name();
    }

    Selection selection() {
        Set<Integer> codes = municipalities.getValue().stream()
                .map(tenant -> tenant.id().value())
                .collect(Collectors.toSet());
        return new Selection(codes, from.getValue(), to.getValue(), cohort.getValue(), disclosure.getValue());
    }

    /** Takes over what an address says; what it says wrongly is left out. */
    void read(Map<String, List<String>> query) {
        reading = true;
        List<String> codes = query.getOrDefault("municipality", List.of());
        municipalities.setValue(municipalities
                .getListDataView()
                .getItems()
                .filter(tenant -> codes.contains(tenant.code()))
                .collect(Collectors.toSet()));
        date(query, "from").ifPresent(from::setValue);
        date(query, "to").ifPresent(to::setValue);
        first(query, "cohort").ifPresent(code -> choose(cohort, Cohort.values(), code));
        first(query, "disclosure").ifPresent(code -> choose(disclosure, Disclosure.values(), code));
        reading = false;
    }

    private static <E extends Enum<E>> void choose(Select<E> select, E[] values, String code) {
        for (E value : values) {
            if (value.name().equalsIgnoreCase(code)) select.setValue(value);
        }
    }

    private static Optional<String> first(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<LocalDate> date(Map<String, List<String>> query, String name) {
        return first(query, name)
                .filter(value ->
                        value.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])|\\d{4}-(0[13578]|1[02])-(29|30|31)"))
                .map(LocalDate::parse);
    }

    /** The selection in the words of the programming interface. */
    Map<String, List<String>> query() {
        var query = new TreeMap<String, List<String>>();
        List<String> codes = new ArrayList<>();
        municipalities.getValue().stream().map(Tenant::code).sorted().forEach(codes::add);
        if (!codes.isEmpty()) query.put("municipality", codes);
        if (from.getValue() != null) query.put("from", List.of(from.getValue().toString()));
        if (to.getValue() != null) query.put("to", List.of(to.getValue().toString()));
        query.put("cohort", List.of(cohort.getValue().code()));
        query.put("disclosure", List.of(disclosure.getValue().code()));
        return query;
    }
}
