package dk.fremskudt.monitoring.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a file is that is no text of ours, told by its first bytes whatever its name and content type say. */
final class FileKind {
    /** Far enough for the names of the first parts in a zip file. */
    static final int LOOKED_AT = 8_192;

    private record Kind(String start, List<String> inside, String text) {
        boolean fits(String bytes) {
            return bytes.startsWith(start)
                    && (inside.isEmpty() || inside.stream().anyMatch(bytes::contains));
        }
    }

    /** In the order in which they are tried. Bytes are compared as Latin-1, one letter each. */
    private static final List<Kind> KINDS = List.of(
            new Kind("PK\u0003\u0004", List.of("word/"), "document"),
            new Kind("PK\u0003\u0004", List.of("xl/", "[Content_Types].xml"), "workbook"),
            new Kind("PK\u0003\u0004", List.of("opendocument.spreadsheet"), "openWorkbook"),
            new Kind("PK", List.of(), "zip"),
            new Kind("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", List.of(), "workbook"),
            new Kind("%PDF", List.of(), "pdf"),
            new Kind("\u00ff\u00fe", List.of(), "utf16"),
            new Kind("\u00fe\u00ff", List.of(), "utf16"),
            new Kind("\u00ff\u00d8\u00ff", List.of(), "picture"),
            new Kind("\u0089PNG", List.of(), "picture"),
            new Kind("GIF8", List.of(), "picture"));

    private FileKind() {}

    /**
     * The fault of a file that is something else; the stream stands where it stood.
     *
     * @param in buffers at least {@link #LOOKED_AT} bytes
     */
    static Optional<String> other(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        var bytes = new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        in.reset();
        return KINDS.stream().filter(kind -> kind.fits(bytes)).map(Kind::text).findFirst();
    }
}
