package dk.fremskudt.monitoring.file;

import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.monitoring.facts.Instrument.Answer;
import dk.fremskudt.monitoring.facts.Instrument.Item;
import dk.fremskudt.monitoring.facts.Respondent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks one line of a file of registrations by itself, field by field, and reports every fault in it. */
final class LineCheck {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final Pattern MUNICIPALITY = Pattern.compile("\\d{3}");
    private static final Pattern WAVE = Pattern.compile("[123]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** What a Danish Excel makes of a date. */
    private static final Pattern DANISH_DATE = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
    /** What else it makes of one under other settings: other separators, two digits, a time beside it, its own count. */
    private static final Pattern CHANGED_DATE = Pattern.compile(
            "(?:\\d{1,2}[-./ ]{1,2}\\d{1,2}[-./ ]{1,2}\\d{2,4}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-. ]\\p{L}{3,9}\\.?[-. ]\\d{2,4})(?:[ T]\\d.*)?|[2-6]\\d{4}(?:[.,]\\d+)?|#+");

    private final Instrument instrument;
    private final Set<Integer> municipalities;
    private final LocalDate today;
    private final Consumer<Fault> faults;
    private String lastDay = EARLIEST.toString();
    private LocalDate lastDate = EARLIEST;

    LineCheck(Instrument instrument, Set<Integer> municipalities, LocalDate today, Consumer<Fault> faults) {
        this.instrument = instrument;
        this.municipalities = municipalities;
        this.today = today;
        this.faults = faults;
    }

    Optional<RegistrationLine> check(long number, List<String> fields) {
        if (fields.size() != Field.HEADER.size()) {
            Field at = Field.at(Math.min(fields.size(), Field.HEADER.size()) - 1);
            return refuse(number, at, "fieldCount", Field.HEADER.size(), fields.size());
        }
        if (formulas(number, fields)) {
            return Optional.empty();
        }
        String reference = reference(number, fields.get(0));
        Integer municipality = municipality(number, fields.get(1));
        Integer wave = wave(number, fields.get(2));
        Respondent respondent = respondent(number, fields.get(3));
        LocalDate date = date(number, fields.get(4));
        Item item = item(number, fields.get(5));
        if (item == null) {
            return Optional.empty();
        }
        boolean fits = fits(number, item, wave, respondent);
        Answer answer = answer(number, item, fields.get(6));
        if (!fits || reference == null || municipality == null || wave == null || date == null || answer == null) {
            return Optional.empty();
        }
        return Optional.of(new RegistrationLine(reference, municipality, wave, date, item, answer.code()));
    }

    /** A spreadsheet would run such a cell when somebody opens the file that we hand on. */
    private boolean formulas(long number, List<String> fields) {
        boolean any = false;
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (!field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0) {
                refuse(number, Field.at(i), "formula", printable(field));
                any = true;
            }
        }
        return any;
    }

    private @Nullable String reference(long number, String value) {
        if (value.isBlank()) {
            refuse(number, Field.CASE, "noReference");
        } else if (CaseReference.isLikeCpr(value)) {
            refuse(number, Field.CASE, "likeCpr"); // never repeated: it may be one
        } else if (!CaseReference.isPlain(value)) {
            refuse(number, Field.CASE, "reference", printable(value));
        } else {
            return value;
        }
        return null;
    }

    private @Nullable Integer municipality(long number, String value) {
        Integer code = MUNICIPALITY.matcher(value).matches() ? Integer.valueOf(value) : null;
        if (code == null || !municipalities.contains(code)) {
            String own = municipalities.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            refuse(number, Field.MUNICIPALITY, "municipality", printable(value), own);
            return null;
        }
        return code;
    }

    private @Nullable Integer wave(long number, String value) {
        if (!WAVE.matcher(value).matches()) {
            refuse(number, Field.WAVE, "wave", printable(value));
            return null;
        }
        return Integer.valueOf(value);
    }

    private @Nullable Respondent respondent(long number, String value) {
        Respondent respondent = Respondent.of(value).orElse(null);
        if (respondent == null) {
            refuse(number, Field.RESPONDENT, "respondent", printable(value));
        }
        return respondent;
    }

    private @Nullable LocalDate date(long number, String value) {
        try {
            LocalDate date = read(value);
            if (date == null) {
                boolean changed = CHANGED_DATE.matcher(value).matches();
                refuse(number, Field.REGISTERED_ON, changed ? "excelDate" : "date", printable(value));
            } else if (date.isAfter(today)) {
                refuse(number, Field.REGISTERED_ON, "future", value);
            } else if (date.isBefore(EARLIEST)) {
                refuse(number, Field.REGISTERED_ON, "tooEarly", value);
            } else {
                return date;
            }
        } catch (DateTimeParseException e) {
            refuse(number, Field.REGISTERED_ON, "date", printable(value));
        }
        return null;
    }

    /** Lines of one course follow one another and share their day. */
    private @Nullable LocalDate read(String value) {
        if (value.equals(lastDay)) return lastDate;
        var danish = DANISH_DATE.matcher(value);
        String iso = danish.matches() ? danish.replaceFirst("$3-$2-$1") : value;
        if (!DATE.matcher(iso).matches()) return null;
        lastDate = LocalDate.parse(iso);
        lastDay = value;
        return lastDate;
    }

    private @Nullable Item item(long number, String value) {
        Item item = instrument.item(value).orElse(null);
        if (item == null) {
            refuse(number, Field.ITEM, "item", printable(value), instrument.code());
        }
        return item;
    }

    private boolean fits(long number, Item item, @Nullable Integer wave, @Nullable Respondent respondent) {
        boolean fits = true;
        if (wave != null && !item.waves().contains(wave)) {
            String waves = item.waves().stream().map(String::valueOf).collect(Collectors.joining(", "));
            refuse(number, Field.WAVE, "waveOfItem", item.code(), wave, waves);
            fits = false;
        }
        if (respondent != null && respondent != item.respondent()) {
            refuse(
                    number,
                    Field.RESPONDENT,
                    "respondentOfItem",
                    item.code(),
                    item.respondent().code(),
                    respondent.code());
            fits = false;
        }
        return fits && respondent != null;
    }

    private @Nullable Answer answer(long number, Item item, String value) {
        Answer answer = item.answer(value).orElse(null);
        if (answer == null) {
            String known = item.answers().stream().map(Answer::code).collect(Collectors.joining(", "));
            refuse(number, Field.ANSWER, "answer", printable(value), item.code(), known);
        }
        return answer;
    }

    private Optional<RegistrationLine> refuse(long number, Field field, String text, Object... arguments) {
        faults.accept(Fault.of(number, field, text, arguments));
        return Optional.empty();
    }

    /** A value as a message may repeat it: short, on one line, and with nothing in it that looks like a CPR number. */
    private static String printable(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ").replaceAll("\\d{6}[\\s\\p{Pd}./]?\\d{4}", "…");
        return RegistrationReader.shortened(line);
    }
}
