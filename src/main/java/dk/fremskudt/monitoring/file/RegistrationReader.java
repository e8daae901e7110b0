package dk.fremskudt.monitoring.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a file of registrations and says everything that is wrong with it, line by line. Memory is bounded by
 * {@link #MOST_BYTES} and {@link #MOST_LINES}: a longer file is refused where it passes them.
 *
 * <p>Several dates in one case and wave are right: worker and citizen often answer on different days, and the earliest
 * counts. The same line twice is harmless.
 */
public final class RegistrationReader {
    public static final int MOST_BYTES = 10_000_000;
    static final int MOST_LINES = 200_000;
    private static final int LONGEST_LINE = 16_384;

    private final LineCheck check;
    private final List<RegistrationLine> lines = new ArrayList<>();
    private final Map<OneAnswer, Stated> stated = new HashMap<>();
    private final Map<OneItem, Chosen> firstChosen = new HashMap<>();
    private final Map<OneItem, Chosen> chosenAlone = new HashMap<>();
    private final Faults faults = new Faults();
    private int size;

    private record OneAnswer(int municipality, String reference, int wave, String item) {}

    private record Stated(long line, String answer, int index) {}

    private record OneItem(int municipality, String reference, int wave, String item) {}

    private record Chosen(long line, String answer) {}

    private RegistrationReader(Instrument instrument, Set<Integer> municipalities, LocalDate today) {
        this.check = new LineCheck(instrument, municipalities, today, faults::add);
    }

    public static RegistrationFile read(
            InputStream in, Instrument instrument, Set<Integer> municipalities, LocalDate today) {
        return new RegistrationReader(instrument, municipalities, today).read(in);
    }

    private RegistrationFile read(InputStream given) {
        var in = new BufferedInputStream(given, FileKind.LOOKED_AT);
        try {
            Optional<String> other = FileKind.other(in);
            if (other.isPresent()) {
                faults.add(Fault.of(1, Field.CASE, other.get()));
                return result();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var bytes = new CheckedUtf8(in, MOST_BYTES);
        long last = 0;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.NONE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .skipEmptyLines(true)
                        .maxBufferSize(LONGEST_LINE)
                        .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                CloseableIterator<CsvRecord> records = csv.iterator()) {
            boolean going = true;
            while (going && records.hasNext()) {
                CsvRecord line = records.next();
                if (isBlank(line)) continue;
                going = last == 0 ? header(line, bytes) : line(line, bytes);
                last = line.getStartingLineNumber();
            }
        } catch (CsvParseException e) {
            add(Fault.of(last + 1, Field.CASE, "malformed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (last == 0 && faults.isEmpty()) {
            add(Fault.of(1, Field.CASE, "empty"));
        }
        if (bytes.isTooLong()) {
            add(Fault.of(last + 1, Field.CASE, "tooLong", MOST_BYTES / 1_000_000, MOST_LINES));
        }
        if (size == 0 && faults.isEmpty()) {
            add(Fault.of(1, Field.CASE, "noLines"));
        }
        return result();
    }

    private RegistrationFile result() {
        return faults.isEmpty()
                ? new RegistrationFile(size, List.copyOf(lines), List.of(), false)
                : new RegistrationFile(size, List.of(), faults.all(), faults.more());
    }

    /** What a spreadsheet leaves of rows that were emptied: separators alone. */
    private static boolean isBlank(CsvRecord line) {
        return line.getFields().stream()
                .allMatch(field -> field.replace("\uFEFF", "").isBlank());
    }

    private boolean header(CsvRecord line, CheckedUtf8 bytes) {
        List<String> fields = new ArrayList<>(line.getFields());
        fields.set(0, fields.get(0).replaceFirst("^\uFEFF", ""));
        if (bytes.brokenAt(1) instanceof Integer position) {
            add(Fault.of(1, Field.CASE, encoding(bytes), position));
            return false;
        }
        for (int i = 0; i < Math.max(fields.size(), Field.HEADER.size()); i++) {
            String found = i < fields.size() ? fields.get(i) : "";
            String wanted = i < Field.HEADER.size() ? Field.HEADER.get(i) : "";
            if (!found.equals(wanted)) {
                add(new Fault(
                        line.getStartingLineNumber(),
                        i + 1,
                        wanted,
                        "monitoring.fault.header",
                        List.of(String.join(";", Field.HEADER), shortened(String.join(";", fields)))));
                return false;
            }
        }
        return true;
    }

    private boolean line(CsvRecord line, CheckedUtf8 bytes) {
        long number = line.getStartingLineNumber();
        if (++size > MOST_LINES) {
            add(Fault.of(number, Field.CASE, "tooLong", MOST_BYTES / 1_000_000, MOST_LINES));
            return false;
        }
        if (bytes.brokenAt(number) instanceof Integer position) {
            add(new Fault(
                    number,
                    brokenField(line).column(),
                    brokenField(line).header(),
                    "monitoring.fault." + encoding(bytes),
                    List.of(position)));
        } else {
            check.check(number, line.getFields()).ifPresent(good -> keep(number, good));
        }
        return !faults.more();
    }

    /** Keeps a line unless another line of the file has answered its question otherwise. */
    private void keep(long number, RegistrationLine line) {
        Item item = line.item();
        var key = new OneAnswer(
                line.municipality(),
                line.reference(),
                line.wave(),
                item.multiple() ? item.code() + "=" + line.answer() : item.code());
        Stated before = stated.putIfAbsent(key, new Stated(number, line.answer(), lines.size()));
        if (before == null) {
            if (excluded(number, line)) return;
            lines.add(line);
        } else if (!before.answer.equals(line.answer())) {
            add(Fault.of(number, Field.ANSWER, "twoAnswers", item.code(), line.answer(), before.line, before.answer));
        } else if (line.registeredOn().isBefore(lines.get(before.index).registeredOn())) {
            lines.set(before.index, line);
        }
    }

    /** An answer such as «none» excludes others beside it, whichever of them comes first. */
    private boolean excluded(long number, RegistrationLine line) {
        Item item = line.item();
        if (!item.multiple()) return false;
        var one = new OneItem(line.municipality(), line.reference(), line.wave(), item.code());
        var chosen = new Chosen(number, line.answer());
        Chosen first = firstChosen.putIfAbsent(one, chosen);
        boolean alone = item.excludes(line.answer());
        Chosen other = alone ? first : chosenAlone.get(one);
        if (alone) chosenAlone.putIfAbsent(one, chosen);
        if (other == null) return false;
        add(Fault.of(number, Field.ANSWER, "excludes", item.code(), line.answer(), other.line, other.answer));
        return true;
    }

    /** Text that is not UTF-8 comes from Windows, where Excel saves so unless it is told otherwise. */
    private static String encoding(CheckedUtf8 bytes) {
        return bytes.isBinary() ? "encoding" : "windows";
    }

    private static Field brokenField(CsvRecord line) {
        for (int i = 0; i < line.getFieldCount(); i++) {
            if (line.getField(i).indexOf('\uFFFD') >= 0 || line.getField(i).indexOf('\0') >= 0) {
                return Field.at(i);
            }
        }
        return Field.CASE;
    }

    private void add(Fault fault) {
        faults.add(fault);
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
