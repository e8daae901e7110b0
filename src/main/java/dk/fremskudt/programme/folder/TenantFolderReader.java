package dk.fremskudt.programme.folder;

import dk.fremskudt.programme.ModelCheck;
import dk.fremskudt.programme.ModelJson;
import dk.fremskudt.programme.MunicipalityProfile;
import dk.fremskudt.programme.MunicipalityProfile.Department;
import dk.fremskudt.programme.OwnWords;
import dk.fremskudt.programme.ProgrammeModel;
import dk.fremskudt.programme.folder.TenantFolder.Contents;
import dk.fremskudt.programme.folder.TenantFolder.VersionFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and checks what municipalities start with: one folder each under {@code tenants/}, with {@code municipality.yaml},
 * {@code programme/v1.yaml} and on, {@code texts_da.properties} and {@code branding/}. Every fault names file and line.
 */
public final class TenantFolderReader {
    private static final int MOST_VERSIONS = 100;
    private final Path root;
    private final FileSchema municipality;
    private final FileSchema programme;

    public TenantFolderReader(Path root) {
        this.root = root;
        municipality = FileSchema.read(root.resolve("schema/municipality.schema.json"));
        programme = FileSchema.read(root.resolve("schema/programme.schema.json"));
    }

    /** Every municipality's folder, by name, faulty or not; a code that two of them claim is a fault of the second. */
    public List<TenantFolder> all() {
        try (var folders = Files.list(root)) {
            var claimed = new HashMap<Integer, String>();
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("schema"))
                    .sorted()
                    .map(this::read)
                    .map(folder -> once(folder, claimed))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TenantFolder once(TenantFolder folder, Map<Integer, String> claimed) {
        var contents = folder.contents().orElse(null);
        if (contents == null) return folder;
        var other = claimed.putIfAbsent(contents.code(), folder.slug());
        if (other == null) return folder;
        var file = folder.slug() + "/municipality.yaml";
        return new TenantFolder(
                folder.slug(), List.of(Fault.at(file, 1, "programme.fault.sameCode", contents.code(), other)), null);
    }

    public TenantFolder read(Path folder) {
        var slug = String.valueOf(folder.getFileName());
        var faults = new ArrayList<Fault>();
        if (!slug.matches("[a-z][a-z0-9-]*")) faults.add(Fault.at(slug, 1, "programme.fault.slug", slug));
        var main = YamlFile.read(folder.resolve("municipality.yaml"), slug + "/municipality.yaml", faults);
        main.ifPresent(file -> faults.addAll(municipality.check(file)));
        if (main.isEmpty() || !faults.isEmpty()) return new TenantFolder(slug, faults, null);
        try {
            return new TenantFolder(slug, faults, contents(folder, slug, main.get(), faults));
        } catch (JacksonException | DateTimeException e) {
            faults.add(main.get().fault("", "programme.fault.notYaml", String.valueOf(e.getMessage())));
            return new TenantFolder(slug, faults, null);
        }
    }

    private Contents contents(Path folder, String slug, YamlFile file, List<Fault> faults) {
        var root = file.root();
        var markPath = root.at("/branding/mark").asString();
        var mark = BrandMark.read(folder.resolve(markPath), slug + "/" + markPath, faults);
        var profile = profile(file, words(folder, slug, faults), mark.orElse(null), faults);
        return new Contents(
                root.get("code").asInt(),
                root.get("name").asString(),
                root.get("fictional").asBoolean(),
                root.at("/branding/accent").asString(),
                profile,
                versions(folder, slug, profile, faults));
    }

    private static MunicipalityProfile profile(
            YamlFile file, OwnWords words, @Nullable String mark, List<Fault> faults) {
        var node = ((ObjectNode) file.root().deepCopy())
                .without(Set.of("code", "name", "fictional", "signIn", "branding"));
        lists(node, "coverage");
        node.get("departments").forEach(TenantFolderReader::fill);
        int before = faults.size();
        dates(file, node, "", faults);
        if (faults.size() > before) return new MunicipalityProfile("", List.of(), List.of(), List.of(), words, mark);
        var profile = ModelJson.read(node, MunicipalityProfile.class);
        var whole = new MunicipalityProfile(
                profile.region(), profile.departments(), profile.sites(), profile.coverage(), words, mark);
        var ids = new HashSet<String>();
        departments(file, whole.departments(), "/departments", ids, faults);
        moves(file, whole.departments(), "/departments", ids, faults);
        if (whole.tree(LocalDate.MAX).isCircular()) faults.add(file.fault("/departments", "programme.fault.circular"));
        var sites = new HashSet<String>();
        for (int i = 0; i < whole.sites().size(); i++) {
            var id = whole.sites().get(i).id();
            if (!sites.add(id)) faults.add(file.fault("/sites/" + i + "/id", "programme.fault.sameId", id));
        }
        return whole;
    }

    /** What a file may leave out is an empty list in the program. */
    private static void lists(ObjectNode node, String... names) {
        for (var name : names) if (!node.has(name)) node.putArray(name);
    }

    private static void fill(JsonNode department) {
        lists((ObjectNode) department, "moves", "units");
        department.get("units").forEach(TenantFolderReader::fill);
    }

    private static void departments(
            YamlFile file, List<Department> list, String at, Set<String> ids, List<Fault> faults) {
        for (int i = 0; i < list.size(); i++) {
            var unit = list.get(i);
            if (!ids.add(unit.id())) faults.add(file.fault(at + "/" + i + "/id", "programme.fault.sameId", unit.id()));
            departments(file, unit.units(), at + "/" + i + "/units", ids, faults);
        }
    }

    private static void moves(YamlFile file, List<Department> list, String at, Set<String> ids, List<Fault> faults) {
        for (int i = 0; i < list.size(); i++) {
            var here = at + "/" + i;
            for (int move = 0; move < list.get(i).moves().size(); move++) {
                var to = list.get(i).moves().get(move).to();
                if (!ids.contains(to)) {
                    faults.add(file.fault(here + "/moves/" + move + "/to", "programme.check.noUnit", to));
                }
            }
            moves(file, list.get(i).units(), here + "/units", ids, faults);
        }
    }

    /** Values that look like a date and are none, such as 2013-02-30. */
    private static void dates(YamlFile file, JsonNode node, String at, List<Fault> faults) {
        if (node.isObject())
            node.properties().forEach(entry -> dates(file, entry.getValue(), at + "/" + entry.getKey(), faults));
        else if (node.isArray()) for (int i = 0; i < node.size(); i++) dates(file, node.get(i), at + "/" + i, faults);
        else if (node.isString()
                && node.asString().matches("\\d{4}-\\d{2}-\\d{2}")
                && date(node.asString()).isEmpty()) {
            faults.add(file.fault(at, "programme.fault.date", at.substring(at.lastIndexOf('/') + 1)));
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static OwnWords words(Path folder, String slug, List<Fault> faults) {
        var name = slug + "/texts_da.properties";
        var file = folder.resolve("texts_da.properties");
        if (!Files.exists(file)) return OwnWords.NONE;
        try {
            var text = Files.readString(file);
            var words = new HashMap<String, String>();
            var properties = new Properties();
            properties.load(new StringReader(text));
            for (var key : properties.stringPropertyNames()) {
                var value = properties.getProperty(key).strip();
                var line = 1
                        + (int) text.lines()
                                .takeWhile(l -> !l.strip().startsWith(key))
                                .count();
                if (!OwnWords.KEYS.contains(key)) faults.add(Fault.at(name, line, "programme.fault.unknown", key));
                else if (value.isEmpty()) faults.add(Fault.at(name, line, "programme.fault.blank", key));
                else if (value.length() > 400)
                    faults.add(Fault.at(name, line, "programme.fault.maxLength", key, "400"));
                else words.put(key, value);
            }
            return new OwnWords(words);
        } catch (IOException | IllegalArgumentException e) {
            faults.add(Fault.at(name, 1, "programme.fault.notUtf8"));
            return OwnWords.NONE;
        }
    }

    private List<VersionFile> versions(Path folder, String slug, MunicipalityProfile profile, List<Fault> faults) {
        var found = new ArrayList<VersionFile>();
        for (int number = 1; number <= MOST_VERSIONS; number++) {
            var path = folder.resolve("programme/v" + number + ".yaml");
            if (!Files.exists(path)) break;
            version(path, slug + "/programme/v" + number + ".yaml", number, profile, faults)
                    .ifPresent(found::add);
        }
        strays(folder, slug, found.size(), faults);
        for (int i = 1; i < found.size(); i++) {
            if (!found.get(i).validFrom().isAfter(found.get(i - 1).validFrom())) {
                faults.add(Fault.at(found.get(i).file(), 1, "programme.fault.order", i + 1, i));
            }
        }
        return found;
    }

    private static void strays(Path folder, String slug, int read, List<Fault> faults) {
        if (read == 0 && !Files.exists(folder.resolve("programme/v1.yaml"))) {
            faults.add(Fault.at(slug + "/programme/v1.yaml", 1, "programme.fault.noFile"));
        }
        if (!Files.isDirectory(folder.resolve("programme"))) return;
        try (var files = Files.list(folder.resolve("programme"))) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("v[0-9]+\\.ya?ml"))
                    .sorted(Comparator.naturalOrder())
                    .filter(name -> !isReached(folder, name))
                    .forEach(name -> faults.add(Fault.at(slug + "/programme/" + name, 1, "programme.fault.gap")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether every number before it has a file too. */
    private static boolean isReached(Path folder, String name) {
        var digits = name.replaceAll("\\D", "");
        if (digits.length() > 3 || !name.endsWith(".yaml")) return false;
        for (int number = Integer.parseInt(digits); number >= 1; number--) {
            if (!Files.exists(folder.resolve("programme/v" + number + ".yaml"))) return false;
        }
        return true;
    }

    private Optional<VersionFile> version(
            Path path, String name, int number, MunicipalityProfile profile, List<Fault> faults) {
        var before = faults.size();
        var read = YamlFile.read(path, name, faults);
        if (read.isEmpty()) return Optional.empty();
        var file = read.get();
        faults.addAll(programme.check(file));
        if (faults.size() > before) return Optional.empty();
        int stated = file.root().get("number").asInt();
        if (stated != number) faults.add(file.fault("/number", "programme.fault.number", stated, number));
        var from = date(file.root().get("validFrom").asString());
        if (from.isEmpty()) faults.add(file.fault("/validFrom", "programme.fault.date", "validFrom"));
        var model = ModelJson.read(
                ((ObjectNode) file.root().deepCopy()).without(Set.of("number", "validFrom")), ProgrammeModel.class);
        ModelCheck.of(model, profile)
                .forEach(lack -> faults.add(file.fault(lack.pointer(), lack.key(), lack.arguments())));
        return from.map(date -> new VersionFile(name, number, date, model));
    }
}
