package dk.fremskudt.monitoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import dk.fremskudt.ViewIT;
import dk.fremskudt.identity.Role;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportViewIT extends ViewIT {
    private static final String HEADER = "case;municipality;wave;respondent;registered_on;item;answer\n";

    @BeforeEach
    void municipality() {
        if (tenancy.bySlug("demo").isEmpty()) {
            tenancy.provision(new TenantId(990), "demo", "Demo Kommune", true, null);
        }
        signIn("demo", Role.ADMIN);
        navigate("indberetning");
    }

    @Test
    void aGoodFileIsCheckedFirstAndStoredWhenItsSenderSaysSo() throws IOException {
        _get(ImportView.class).received("maj.csv", file("VIEW;990;1;worker;2013-01-02;sex;male\n"));
        assertThat(stored("VIEW")).isZero();
        _click(_get(Button.class, spec -> spec.withText("Indlæs")));
        assertThat(stored("VIEW")).isOne();
    }

    @Test
    void aBadFileShowsEachFaultWithItsPlace() throws IOException {
        _get(ImportView.class)
                .received(
                        "maj.csv",
                        file("VIEWBAD;990;1;worker;2013-01-02;sex;other\nVIEWBAD;751;1;worker;2013-01-02;sex;male\n"));
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("2", "7 · answer", "3", "2 · municipality");
        assertThat(_find(Button.class, spec -> spec.withText("Indlæs"))).isEmpty();
        assertThat(stored("VIEWBAD")).isZero();
    }

    @Test
    void aWorkbookIsCalledWhatItIs() throws IOException {
        var workbook = new ByteArrayOutputStream();
        try (var book = new Workbook(workbook, "Fremskudt", "1.0")) {
            book.newWorksheet("Ark1").value(0, 0, "case");
        }
        _get(ImportView.class)
                .received(
                        "maj.xlsx",
                        Files.write(Files.createTempFile("registrations", ".xlsx"), workbook.toByteArray()));
        assertThat(shown()).contains("maj.xlsx blev afvist", "Det er en Excel-projektmappe.");
    }

    @Test
    void headingsAloneSayThatThereIsNothing() throws IOException {
        _get(ImportView.class).received("maj.csv", file(""));
        assertThat(shown()).contains("Filen har kun overskrifter: der er ingen registreringer i den.");
        assertThat(_find(Button.class, spec -> spec.withText("Indlæs"))).isEmpty();
    }

    @Test
    void noKindOfFileIsTurnedAwayInSilence() {
        var upload = _get(Upload.class);
        assertThat(upload.getAcceptedFileTypes()).isEmpty();
        ComponentUtil.fireEvent(
                upload,
                new FileRejectedEvent(upload, upload.getI18n().getError().getFileIsTooBig(), "stor.csv"));
        assertThat(shown()).contains("Filen er ikke læst", "Filen er for stor: højst 10 MB ad gangen.");
    }

    private static String shown() {
        return _get(ImportView.class).getElement().getTextRecursively();
    }

    private Integer stored(String reference) {
        return root().queryForObject(
                        "select count(*)::int from monitoring_course where reference = ?", Integer.class, reference);
    }

    private static Path file(String lines) throws IOException {
        return Files.writeString(Files.createTempFile("registrations", ".csv"), HEADER + lines);
    }
}
