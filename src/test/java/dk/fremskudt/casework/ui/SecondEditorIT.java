package dk.fremskudt.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dk.fremskudt.ViewIT;
import dk.fremskudt.audit.Change;
import dk.fremskudt.audit.History;
import dk.fremskudt.audit.HistorySource;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.ClosingService;
import dk.fremskudt.casework.HandoverForm;
import dk.fremskudt.identity.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two save the same record: the second sees what the first changed and keeps what she typed. */
class SecondEditorIT extends ViewIT {
    private static final String HOME = "rudersdal";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ClosingService closing;

    @Autowired
    private History history;

    private CaseFileId course;

    @BeforeEach
    void anOpenCourse() {
        course = asCaseworker(HOME, () -> aCourse().id());
    }

    @Test
    void herOwnWordsStayWhileSheReadsWhatTheOtherSavedAndGoOnTopIfSheSaysSo() {
        arranged(null, "Lone Bak");
        openHandover();
        arranged(0, "Ib Holm");
        _setValue(receiver(), "Karen Juul");
        save();
        assertThat(dialog()).contains("En anden har gemt imens", "Test Lead", "Modtager", "Lone Bak → Ib Holm");
        assertThat(receiver().getValue()).isEqualTo("Karen Juul");
        choose("Tilbage til min tekst");
        assertThat(receiver().getValue()).isEqualTo("Karen Juul");
        assertThat(stored()).isEqualTo("Ib Holm");
        save();
        choose("Gem mit");
        assertThat(stored()).isEqualTo("Karen Juul");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(receiver().getValue()).isEqualTo("Karen Juul");
        var names = asLead(
                HOME,
                () -> history.of(List.of(new HistorySource("casework_handover", "case_file_id", course.value()))));
        assertThat(names.stream()
                        .flatMap(change -> change.fields().stream())
                        .filter(field -> field.column().equals("receiver_name"))
                        .map(Change.Field::after))
                .containsExactly("Karen Juul", "Ib Holm", "Lone Bak");
    }

    @Test
    void sheCanTakeWhatTheOtherSaved() {
        arranged(null, "Lone Bak");
        openHandover();
        arranged(0, "Ib Holm");
        _setValue(receiver(), "Karen Juul");
        save();
        choose("Hent det gemte");
        assertThat(receiver().getValue()).isEqualTo("Ib Holm");
        assertThat(stored()).isEqualTo("Ib Holm");
    }

    @Test
    void theFirstRecordOfItsKindCanHaveASecondEditorToo() {
        openHandover();
        arranged(null, "Ib Holm");
        _setValue(receiver(), "Karen Juul");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Modtagerens afdeling")), "Jobcentret");
        save();
        assertThat(dialog()).contains("En anden har gemt imens", "Ib Holm");
        choose("Gem mit");
        assertThat(stored()).isEqualTo("Karen Juul");
    }

    private void arranged(Integer seen, String receiver) {
        asLead(HOME, () -> {
            closing.arrange(course, seen, new HandoverForm(receiver, "Jobcentret", null, null, null, false, null));
            return true;
        });
    }

    private void openHandover() {
        signIn(HOME, Role.CASEWORKER);
        navigate("forloeb/" + course + "?fane=Overlevering og afslutning");
    }

    private static TextField receiver() {
        return _get(TextField.class, spec -> spec.withLabel("Modtager"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Gem overlevering")));
    }

    private static String dialog() {
        var dialog = _get(Dialog.class);
        return dialog.getHeaderTitle() + dialog.getElement().getTextRecursively();
    }

    private static void choose(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private String stored() {
        return asLead(HOME, () -> closing.handover(course).orElseThrow().form().receiverName());
    }
}
