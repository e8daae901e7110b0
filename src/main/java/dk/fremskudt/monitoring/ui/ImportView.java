package dk.fremskudt.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import dk.fremskudt.identity.Role;
import dk.fremskudt.monitoring.ImportResult;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.monitoring.file.RegistrationReader;
import dk.fremskudt.platform.ui.AppPage;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.DefinitionList;
import dk.fremskudt.platform.ui.Notice;
import dk.fremskudt.platform.ui.Section;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Registrations from the municipality's own logbooks and systems (M140, M198): the file is checked first and shown with every
 * fault, and stored when its sender says so.
 */
@Route("indberetning")
@Menu(title = "monitoring.nav.import", order = 52, icon = "vaadin:upload")
@RolesAllowed({Role.Names.ADMIN, Role.Names.LEAD})
class ImportView extends AppPage implements BeforeLeaveObserver {
    private final MonitoringImport imports;
    private final Div result = new Div();
    private @Nullable Path waiting;

    ImportView(MonitoringImport imports) {
        this.imports = imports;
        setHeading(t("monitoring.import.title"));
        setLead(t("monitoring.import.lead"));
        result.getElement().setAttribute("aria-live", "polite");
        add(new Section(t("monitoring.import.file"), upload(), format()), result);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.toTempFile(this::received).whenComplete((_, success) -> {
            upload.clearFileList();
            if (!success) say(t("monitoring.import.failed"));
        }));
        // Of every kind of file: the browser would turn another away in silence, here it is told what is wrong with it.
        upload.setMaxFileSize(RegistrationReader.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.setUploadButton(new Button(t("monitoring.import.choose")));
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(t("monitoring.import.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(t("monitoring.import.one"))
                        .setFileIsTooBig(t("monitoring.import.tooLarge", RegistrationReader.MOST_BYTES / 1_000_000)))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(t("monitoring.import.failed"))
                                .setUnexpectedServerError(t("monitoring.import.failed"))
                                .setForbidden(t("monitoring.import.failed"))
                                .setFileTooLarge(t("monitoring.import.failed")))));
        return upload;
    }

    /** A file that never came to be checked. */
    private void say(String sentence) {
        forget();
        result.removeAll();
        result.add(new Section(t("monitoring.import.notRead"), new Paragraph(sentence)));
    }

    private Details format() {
        var codebook = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] bytes = Codebook.csv().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "fs-core-1.csv", "text/csv", bytes.length);
                }),
                t("monitoring.import.codebook"));
        var example = new Code("case;municipality;wave;respondent;registered_on;item;answer");
        return new Details(
                t("monitoring.import.format"),
                new Paragraph(t("monitoring.import.format.help")),
                example,
                new Paragraph(t("monitoring.import.format.rules")),
                codebook);
    }

    private void received(UploadMetadata metadata, File file) {
        received(metadata.fileName(), file.toPath());
    }

    /** Checks a file that has arrived and keeps it until it is stored, replaced or left. */
    void received(String name, Path file) {
        forget();
        waiting = file;
        ImportResult checked = read(file, imports::check);
        result.removeAll();
        result.add(checked.isGood() ? ready(name, file, checked) : refused(name, checked));
    }

    private Section ready(String name, Path file, ImportResult checked) {
        var store = new Button(t("monitoring.import.store"), _ -> store(name, file));
        store.addThemeVariants(ButtonVariant.PRIMARY);
        store.setDisableOnClick(true);
        return new Section(
                t("monitoring.import.ready", name),
                facts(checked)
                        .add(t("monitoring.import.state"), new Badge(t("monitoring.import.good"), Badge.Tone.GOOD)),
                store);
    }

    private void store(String name, Path file) {
        ImportResult stored = read(file, imports::store);
        forget();
        result.removeAll();
        if (!stored.isGood()) {
            result.add(refused(name, stored));
            return;
        }
        String changed = t("monitoring.import.changed", stored.changed());
        result.add(new Section(
                t("monitoring.import.done", name), facts(stored).add(t("monitoring.import.state"), changed)));
        Notice.done(changed);
    }

    private Section refused(String name, ImportResult refused) {
        return new Section(
                t("monitoring.import.refusedFile", name),
                new Paragraph(t("monitoring.import.refused", refused.faultCount())),
                new FaultTable(refused));
    }

    private DefinitionList facts(ImportResult result) {
        return new DefinitionList()
                .add(t("monitoring.import.lines"), t("monitoring.import.number", result.accepted()))
                .add(t("monitoring.import.courses"), t("monitoring.import.number", result.courses()));
    }

    private static ImportResult read(Path file, Function<InputStream, ImportResult> how) {
        try (InputStream in = Files.newInputStream(file)) {
            return how.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was uploaded and not stored must not lie about on the server. */
    private void forget() {
        try {
            if (waiting != null) Files.deleteIfExists(waiting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            waiting = null;
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        forget();
    }
}
