package dk.fremskudt.evaluation;

import dk.fremskudt.evaluation.Figures.Figure;
import dk.fremskudt.identity.Role;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.monitoring.MonitoringImport;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.TenantId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The registrations of 2011-13 counted the plain way, and the figures that they must give. */
public final class Programme2014 {
    static final List<Selection> SELECTIONS = Stream.of(Cohort.values())
            .flatMap(cohort -> Stream.of(Set.<Integer>of(), Set.of(159), Set.of(230), Set.of(630), Set.of(751))
                    .map(codes -> new Selection(codes, null, null, cohort, Disclosure.INTERNAL)))
            .toList();

    private static final Map<Integer, String> MUNICIPALITIES =
            Map.of(159, "gladsaxe", 230, "rudersdal", 630, "vejle", 751, "aarhus");

    private record Line(String course, int municipality, int wave, String item, String answer) {}

    private record Key(int municipality, String item, int wave, String answer) {}

    private final List<Line> lines;

    /** Lets the four municipalities import their files; a second time changes nothing. */
    public static void store(Tenancy tenancy, MonitoringImport imports) {
        MUNICIPALITIES.forEach((code, slug) -> {
            if (tenancy.bySlug(slug).isEmpty()) tenancy.provision(new TenantId(code), slug, slug, false, null);
            var file = fileOf(code).getBytes(StandardCharsets.UTF_8);
            var result = WorkAs.system(
                    new TenantId(code), Role.IMPORTER, () -> imports.store(new ByteArrayInputStream(file)));
            if (!result.isGood()) throw new IllegalStateException("the programme of 2011-13 was refused: " + code);
        });
    }

    public Programme2014() {
        lines = text("/programme-2014/registrations-2014.csv")
                .lines()
                .skip(1)
                .map(line -> {
                    String[] fields = line.split(";");
                    return new Line(
                            fields[0], Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[5], fields[6]);
                })
                .toList();
    }

    /** The file with only one municipality's lines, as that municipality would send it. */
    public static String fileOf(int municipality) {
        StringBuilder file = new StringBuilder();
        text("/programme-2014/registrations-2014.csv")
                .lines()
                .filter(line -> line.startsWith("case;") || line.split(";")[1].equals(String.valueOf(municipality)))
                .forEach(line -> file.append(line).append("\r\n"));
        return file.toString();
    }

    List<Count> counts() {
        Map<String, Set<Integer>> waves = new TreeMap<>();
        lines.forEach(line ->
                waves.computeIfAbsent(line.course, course -> new TreeSet<>()).add(line.wave));
        Map<Key, Set<String>> all = new java.util.LinkedHashMap<>();
        Map<Key, Set<String>> complete = new java.util.HashMap<>();
        for (Line line : lines) {
            for (String answer : List.of(line.answer, "")) {
                var key = new Key(line.municipality, line.item, line.wave, answer);
                all.computeIfAbsent(key, k -> new TreeSet<>()).add(line.course);
                if (waves.get(line.course).size() == 3) {
                    complete.computeIfAbsent(key, k -> new TreeSet<>()).add(line.course);
                }
            }
        }
        List<Count> counts = new ArrayList<>();
        all.forEach((key, courses) -> counts.add(new Count(
                key.municipality,
                key.item,
                key.wave,
                nullIfEmpty(key.answer),
                courses.size(),
                complete.getOrDefault(key, Set.of()).size())));
        return counts;
    }

    private static @Nullable String nullIfEmpty(String answer) {
        return answer.isEmpty() ? null : answer;
    }

    /** What figures-2014.json holds for a selection. */
    public static JsonNode expected(Selection selection) {
        JsonNode file = JsonMapper.shared().readTree(text("/programme-2014/figures-2014.json"));
        JsonNode part = selection.municipalities().isEmpty()
                ? file
                : file.get("by_municipality")
                        .get(String.valueOf(
                                selection.municipalities().iterator().next()));
        return part.get(selection.cohort().code());
    }

    /** Figures in the shape of figures-2014.json, so that the two can be compared whole. */
    static JsonNode asPublished(List<Figure> figures) {
        return asPublished(FiguresOf2014Test.tree(figures));
    }

    /** The same, from what the programming interface answered. */
    public static JsonNode asPublished(JsonNode figures) {
        var result = FiguresOf2014Test.json();
        for (JsonNode figure : figures) {
            var series = result.putArray(figure.get("item").asString());
            for (JsonNode one : figure.get("series")) {
                var shown = series.addObject()
                        .put("wave", one.get("wave").asInt())
                        .put("n", one.get("n").asInt());
                var answers = shown.putArray("answers");
                for (JsonNode answer : one.get("answers")) {
                    answers.addObject()
                            .put("code", answer.get("code").asString())
                            .put("count", answer.get("count").asInt())
                            .put("percent", answer.get("percent").asInt());
                }
            }
        }
        return result;
    }

    private static String text(String resource) {
        try (InputStream in = Programme2014.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
