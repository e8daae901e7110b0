package dk.fremskudt.monitoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Registrations that somebody made anew from a printed report: their counts are true, and which course gave which two
 * answers is not. They come in as any municipality's file does, whole or in parts, so each course is known again by what
 * is stored of it: by the fingerprints of its lines, for the product holds no registrations of its own (decision 0009).
 *
 * @param courses by municipality and by case reference
 */
record RebuiltDataSet(String code, Map<Integer, Map<String, Set<String>>> courses) {
    private static final RebuiltDataSet PROGRAMME = load("fs-2011-2013");
    private static final int BYTES = 4;

    /** The programme of 2011-13, as its evaluation of 2014 printed it. */
    static RebuiltDataSet programme() {
        return PROGRAMME;
    }

    Set<String> references(int municipality) {
        return courses.getOrDefault(municipality, Map.of()).keySet();
    }

    /**
     * Whether all that there is of a course stands in this data set too.
     *
     * @param lines as a file of registrations would hold them
     */
    boolean holds(int municipality, String reference, Collection<String> lines) {
        Set<String> known = courses.getOrDefault(municipality, Map.of()).getOrDefault(reference, Set.of());
        return !lines.isEmpty()
                && lines.stream().map(RebuiltDataSet::fingerprint).allMatch(known::contains);
    }

    static String fingerprint(String line) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RebuiltDataSet load(String code) {
        try (InputStream in = RebuiltDataSet.class.getResourceAsStream("/datasets/" + code + ".yaml")) {
            return new YAMLMapper().readValue(in, RebuiltDataSet.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
