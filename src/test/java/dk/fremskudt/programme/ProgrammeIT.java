package dk.fremskudt.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.programme.comparison.ModelComparison;
import dk.fremskudt.programme.comparison.ModelComparisonService;
import dk.fremskudt.tenancy.Provisioner;
import dk.fremskudt.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.util.FileSystemUtils;

class ProgrammeIT extends DatabaseIT {
    @Autowired
    ProgrammeService programme;

    @Autowired
    ModelComparisonService comparisons;

    @Autowired
    Provisioner provisioning;

    @TempDir
    Path folder;

    @Test
    void aCourseFindsTheVersionThatIsInForceOnItsDay() {
        asCaseworker("rudersdal", () -> {
            assertThat(programme.inForce(LocalDate.of(2011, 12, 31))).isEmpty();
            assertThat(programme.inForce(LocalDate.of(2013, 3, 31)))
                    .hasValueSatisfying(version -> assertThat(version.number()).isEqualTo(1));
            var second = programme.inForce(LocalDate.of(2013, 4, 1)).orElseThrow();
            assertThat(second.number()).isEqualTo(2);
            assertThat(programme.version(second.id())).isEqualTo(second);
        });
    }

    @Test
    void oneMunicipalitySeesNothingOfAnothersVersions() {
        var rudersdals = asCaseworker(
                "rudersdal", () -> programme.inForce(LocalDate.of(2014, 1, 1)).orElseThrow());
        asCaseworker("aarhus", () -> {
            assertThatThrownBy(() -> programme.version(rudersdals.id())).isInstanceOf(NoSuchElementException.class);
            assertThat(programme.versions()).hasSize(1);
        });
    }

    @Test
    void thePublishedModelNeverChangesNotEvenForTheDatabasesOwner() {
        var id = asCaseworker(
                "vejle",
                () -> programme
                        .inForce(LocalDate.of(2014, 1, 1))
                        .orElseThrow()
                        .id()
                        .value());
        for (var sql : List.of(
                "update programme_version set model = '{}' where id = ?",
                "delete from programme_version where id = ?")) {
            assertThatThrownBy(() -> root().update(sql, id))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("a published model never changes");
        }
    }

    @Test
    void theEvaluatorsRoleReadsPublishedModelsAndNoTenantsTable() {
        assertThat(role("fremskudt_evaluator")
                        .queryForObject(
                                "select count(*) from evaluation.model_version where municipality = 230",
                                Integer.class))
                .isEqualTo(2);
        assertThatThrownBy(() -> role("fremskudt_evaluator").queryForList("select * from public.programme_version"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> role("fremskudt_evaluator").update("delete from evaluation.model_version"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aMunicipalityCannotPublishInAnothersName() {
        assertThatThrownBy(() -> asAdmin("vejle", () -> {
                    published.add(
                            new TenantId(751),
                            new ProgrammeVersion(
                                    new ProgrammeVersionId(UUID.randomUUID()),
                                    99,
                                    LocalDate.of(2030, 1, 1),
                                    EmptyModel.create()));
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    @Autowired
    PublishedModels published;

    @Test
    void theNationalComparisonGivesTheReportsTable() {
        var table = asEvaluator(
                () -> comparisons.compare(List.of("751", "159", "230", "630"), LocalDate.of(2013, 12, 31), Map.of()));
        assertThat(table.columns())
                .extracting(ModelComparison.Column::name)
                .containsExactly("Aarhus Kommune", "Gladsaxe Kommune", "Rudersdal Kommune", "Vejle Kommune");
        assertThat(table.rows().stream()
                        .filter(row -> row.dimension().equals(Dimension.CASEWORKERS))
                        .flatMap(row -> row.cells().stream())
                        .map(ModelComparison.Cell::text))
                .containsExactly("2", "2", "6", "2");
    }

    @Test
    void aDraftIsEditedPublishedAndThenStaysWhileTheOtherAdministratorIsTold() {
        asAdmin("holstebro", () -> {
            var draft = programme.startDraft();
            assertThat(draft.number()).isEqualTo(2);
            assertThat(programme.startDraft().id()).isEqualTo(draft.id());
            var longer = withTitle(draft.model(), "Ny titel");
            var saved = programme.saveDraft(draft.id(), draft.seenVersion(), longer);
            assertThatThrownBy(() -> programme.saveDraft(draft.id(), draft.seenVersion(), draft.model()))
                    .isInstanceOf(StaleEdit.class);

            var empty = programme.saveDraft(saved.id(), saved.seenVersion(), withTitle(longer, " "));
            refused(
                            "programme.publish.notWhole",
                            () -> programme.publish(empty.id(), empty.seenVersion(), LocalDate.of(2030, 1, 1)))
                    .hasMessage("Modellen er ikke færdig: 1 ting mangler.");
            var whole = programme.saveDraft(empty.id(), empty.seenVersion(), longer);
            refused(
                            "programme.publish.notLater",
                            () -> programme.publish(whole.id(), whole.seenVersion(), LocalDate.of(2013, 1, 1)))
                    .hasMessageContaining("senere dag");
            refused(
                            "programme.publish.past",
                            () -> programme.publish(whole.id(), whole.seenVersion(), LocalDate.of(2015, 1, 1)))
                    .hasMessageContaining("tidligst");

            var version = programme.publish(whole.id(), whole.seenVersion(), LocalDate.of(2030, 1, 1));
            assertThat(programme.draft()).isEmpty();
            assertThat(programme.inForce(LocalDate.of(2030, 1, 1))).hasValue(version);
            assertThat(programme
                            .inForce(LocalDate.of(2029, 12, 31))
                            .orElseThrow()
                            .number())
                    .isEqualTo(1);
            refused("programme.version.published", () -> programme.saveDraft(version.id(), 3, longer));
            refused("programme.version.published", () -> programme.discardDraft(version.id(), 3));
            return true;
        });
    }

    @Test
    void aDraftThatAnotherHasDiscardedIsGone() {
        asAdmin("odense", () -> {
            var draft = programme.startDraft();
            programme.discardDraft(draft.id(), draft.seenVersion());
            refused("programme.draft.gone", () -> programme.saveDraft(draft.id(), draft.seenVersion(), draft.model()));
            return true;
        });
    }

    @Test
    void provisioningAgainChangesNothing() {
        assertThat(provisioning.provision(Path.of("tenants"), false))
                .filteredOn(outcome -> !outcome.slug().equals("holstebro"))
                .allSatisfy(outcome -> assertThat(outcome.faults()).isEmpty())
                .extracting(Provisioner.Outcome::changed)
                .containsOnly(false);
    }

    @Test
    void aFaultyFolderStopsThatMunicipalityAloneAndLeavesWhatWasThere() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("tenants/schema"), folder.resolve("schema"));
        FileSystemUtils.copyRecursively(Path.of("tenants/gladsaxe"), folder.resolve("gladsaxe"));
        FileSystemUtils.copyRecursively(Path.of("tenants/odense"), folder.resolve("odense"));
        replace("gladsaxe/programme/v1.yaml", "variant: within_structure", "variant: inside");
        replace("odense/municipality.yaml", "region: Region Syddanmark", "region: Region Fyn");
        var outcomes = provisioning.provision(folder, false);
        assertThat(outcomes).extracting(Provisioner.Outcome::sound).containsExactly(false, true);
        assertThat(outcomes.getFirst().faults())
                .singleElement()
                .asString()
                .startsWith("gladsaxe/programme/v1.yaml:")
                .endsWith("«variant» skal være en af: new_unit, cross_team, within_structure.");
        assertThat(asCaseworker(
                        "gladsaxe",
                        () -> Objects.requireNonNull(programme.profile().region())))
                .isEqualTo("Region Hovedstaden");
        assertThat(asCaseworker("odense", () -> programme.profile().region())).isEqualTo("Region Fyn");
        provisioning.provision(Path.of("tenants"), false);
        assertThat(asCaseworker("odense", () -> programme.profile().region())).isEqualTo("Region Syddanmark");
    }

    @Test
    void aPublishedVersionsFileMayNotChange() throws IOException {
        FileSystemUtils.copyRecursively(Path.of("tenants/schema"), folder.resolve("schema"));
        FileSystemUtils.copyRecursively(Path.of("tenants/gladsaxe"), folder.resolve("gladsaxe"));
        replace("gladsaxe/programme/v1.yaml", "courseLengthMonths: 3", "courseLengthMonths: 4");
        assertThat(provisioning.provision(folder, true))
                .flatExtracting(Provisioner.Outcome::faults)
                .containsExactly(
                        "gladsaxe/programme/v1.yaml:1: Version 1 er offentliggjort og ændres ikke; skriv ændringen i en ny fil, v2.yaml.");
    }

    private void replace(String file, String from, String to) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private static AbstractThrowableAssert<?, ?> refused(String key, ThrowingCallable work) {
        return assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static ProgrammeModel withTitle(ProgrammeModel model, String title) {
        return new ProgrammeModel(title, model.tasks(), model.organisation(), model.people(), model.tools());
    }
}
