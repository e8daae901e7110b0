package dk.fremskudt.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.ViewIT;
import dk.fremskudt.audit.ui.HistoryPanel;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.ui.DateField;
import dk.fremskudt.platform.ui.WholeNumberField;
import dk.fremskudt.programme.Aspect;
import dk.fremskudt.programme.ModelDraft;
import dk.fremskudt.programme.ProgrammeModel.PhaseCode;
import dk.fremskudt.programme.ProgrammeService;
import dk.fremskudt.tenancy.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModelViewsIT extends ViewIT {
    @Autowired
    ProgrammeService programme;

    @Autowired
    private Clock clock;

    @Test
    void aCaseworkerReadsTheModelInForceAndCannotEditIt() {
        signIn("rudersdal", Role.CASEWORKER);
        navigate("model");
        assertThat(_get(ModelReading.class).getElement().getTextRecursively())
                .contains("Borger opsøger ikke hjælp.", "Råd og Bevilling", "Målgrupper");
        _assertNone(Button.class, spec -> spec.withText("Nyt udkast"));
    }

    @Test
    void anAdministratorEditsTheDraftSeesWhatIsMissingAndPublishes() {
        signIn("haderslev", Role.ADMIN);
        navigate("model");
        _click(_get(Button.class, spec -> spec.withText("Nyt udkast")));
        var focus = _get(TextArea.class, spec -> spec.withLabel("Fokus i opsporingen"));
        _setValue(focus, "");
        assertThat(lacking()).contains("Udfyld fokus i opsporingen.");
        _setValue(focus, "Nyt fokus");
        assertThat(lacking()).isEqualTo("Intet. Modellen kan offentliggøres.");
        _click(_get(Button.class, spec -> spec.withText("Offentliggør …")));
        assertThat(_get(ChangeList.class).getElement().getTextRecursively()).contains("Nu: Nyt fokus");
        _get(DateField.class).type("om 3 år");
        _click(_get(Button.class, spec -> spec.withText("Offentliggør")));
        assertThat(asAdmin(
                        "haderslev",
                        () -> programme
                                .inForce(LocalDate.now(clock).plusYears(3))
                                .orElseThrow()
                                .model()
                                .tasks()
                                .outreachFocus()))
                .isEqualTo("Nyt fokus");

        navigate("model");
        assertThat(_get(HistoryPanel.class).getElement().getTextRecursively())
                .contains("Opgaver · fokus i opsporingen", "→ Nyt fokus", "Test Admin", "hele modellen «")
                .doesNotContain("{\"", "outreachFocus");
    }

    @Test
    void aNewElementGetsACodeFromItsName() {
        signIn("gladsaxe", Role.ADMIN);
        navigate("model/udkast");
        _click(_get(Button.class, spec -> spec.withText("Redskaber")));
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Tilføj til Metoder".equals(button.getAriaLabel().orElse(null)))));
        assertThat(lacking()).contains("Koden «»");
        var labels = _find(TextField.class).stream()
                .filter(field -> field.getValue().isEmpty())
                .toList();
        _setValue(labels.getFirst(), "Gåtur");
        assertThat(lacking()).isEqualTo("Intet. Modellen kan offentliggøres.");
        _click(_get(Button.class, spec -> spec.withText("Gem udkast")));
        assertThat(asAdmin(
                        "gladsaxe",
                        () -> programme.draft().orElseThrow().model().tools().method("gaatur")))
                .isPresent();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPhaseIsOneOfThoseThatThereAreWhateverItIsCalled() {
        signIn("vejle", Role.ADMIN);
        navigate("model/udkast");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Tilføj til Faser".equals(button.getAriaLabel().orElse(null)))));
        Select<String> phase = _find(Select.class, spec -> spec.withLabel("Kode")).stream()
                .filter(select ->
                        select.isEmpty() && select.getListDataView().getItemCount() == PhaseCode.values().length)
                .findFirst()
                .orElseThrow();
        var label = _find(TextField.class, spec -> spec.withLabel("Betegnelse")).stream()
                .filter(TextField::isEmpty)
                .findFirst()
                .orElseThrow();
        _setValue(label, "Noget helt andet");
        assertThat(lacking()).contains("Koden «»");
        assertThat(phase.getItemLabelGenerator().apply("follow_up")).isEqualTo("Opfølgning");
        _setValue(phase, "follow_up");
        assertThat(lacking()).contains("Koden «follow_up» er brugt før.").doesNotContain("Koden «»");
    }

    @Test
    void aNumberOutOfItsBoundsIsNeverStoredAsAnother() {
        signIn("holstebro", Role.ADMIN);
        navigate("model/udkast");
        var months = _get(WholeNumberField.class, spec -> spec.withLabel("Forløbets længde i måneder"));
        months.type("61");
        assertThat(months.getErrorMessage()).isEqualTo("Skriv et tal fra 1 til 60.");
        _click(_get(Button.class, spec -> spec.withText("Gem udkast")));
        assertThat(courseLength()).isNotEqualTo(60).isNotEqualTo(61);
        _click(_get(Button.class, spec -> spec.withText("Redskaber")));
        assertThat(months.isAttached()).as("the field stays in sight").isTrue();
        months.type("");
        _click(_get(Button.class, spec -> spec.withText("Gem udkast")));
        assertThat(courseLength()).isNotEqualTo(1);
        months.type("6");
        _click(_get(Button.class, spec -> spec.withText("Gem udkast")));
        assertThat(courseLength()).isEqualTo(6);
    }

    private int courseLength() {
        return asAdmin(
                "holstebro",
                () -> programme.draft().orElseThrow().model().tasks().courseLengthMonths());
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndNeitherLosesWork() {
        signIn("alleroed", Role.ADMIN);
        navigate("model/udkast");
        asAdmin("alleroed", () -> {
            var draft = programme.draft().orElseThrow();
            var other = new ModelDraft(draft.model());
            other.aspect(Aspect.TASKS).put("economy", "Den andens økonomi");
            return programme.saveDraft(draft.id(), draft.seenVersion(), other.model());
        });
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Fokus i opsporingen")), "Mit fokus");
        _click(_get(Button.class, spec -> spec.withText("Gem udkast")));
        assertThat(_get(DraftConflictDialog.class).getElement().getTextRecursively())
                .contains("Test Admin", "Den andens økonomi");
        _click(_get(Button.class, spec -> spec.withText("Behold begges ændringer")));
        var kept = asAdmin(
                "alleroed", () -> programme.draft().orElseThrow().model().tasks());
        assertThat(kept.economy()).isEqualTo("Den andens økonomi");
        assertThat(kept.outreachFocus()).isEqualTo("Mit fokus");
    }

    @Test
    void anEvaluatorComparesChosenMunicipalitiesAsOfADate() {
        signIn("national", Role.EVALUATOR);
        navigate("sammenligning");
        choose("Aarhus Kommune", "Gladsaxe Kommune", "Rudersdal Kommune", "Vejle Kommune");
        _get(DateField.class).type("31/12-2013");
        // Danish order: Gladsaxe, Rudersdal, Vejle, and Aarhus last, as Å.
        assertThat(row("Antal fremskudte sagsbehandlere")).containsExactly("2", "Afviger6", "2", "2");
        assertThat(row("Forløbets længde")).containsExactly("3 måneder", "3 måneder", "3 måneder", "3 måneder");
        _setValue(_get(Checkbox.class), true);
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(cell -> cell.getElement().getTextRecursively())
                .contains("Antal fremskudte sagsbehandlere")
                .doesNotContain("Forløbets længde");
    }

    private void choose(String... names) {
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Tenant> box = _get(MultiSelectComboBox.class);
        _setValue(
                box,
                tenancy.municipalities().stream()
                        .filter(tenant -> List.of(names).contains(tenant.name()))
                        .collect(Collectors.toSet()));
    }

    private static List<String> row(String dimension) {
        var row = _find(NativeTableRow.class).stream()
                .filter(line -> line.getElement().getTextRecursively().startsWith(dimension))
                .findFirst()
                .orElseThrow();
        return row.getChildren()
                .filter(NativeTableCell.class::isInstance)
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }

    private static String lacking() {
        return _get(UnorderedList.class, spec -> spec.withClasses("model-lacking"))
                .getElement()
                .getTextRecursively();
    }
}
