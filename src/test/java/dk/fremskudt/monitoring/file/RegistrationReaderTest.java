package dk.fremskudt.monitoring.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.monitoring.facts.Instrument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationReaderTest {
    private static final String HEADER = "case;municipality;wave;respondent;registered_on;item;answer\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theProgrammeOf2014IsReadWhole() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/programme-2014/registrations-2014.csv")) {
            RegistrationFile file = RegistrationReader.read(in, Instrument.core(), Set.of(159, 230, 630, 751), TODAY);
            assertThat(file.faults()).isEmpty();
            assertThat(file.size()).isEqualTo(1520);
            assertThat(file.lines().stream().map(RegistrationLine::reference).collect(Collectors.toSet()))
                    .hasSize(167);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # line                                                          | column | field         | reason
            A1;751;1;worker;2013-01-02;shoe_size;41                         | 6      | item          | item
            A1;751;1;worker;2013-01-02;sex;other                            | 7      | answer        | answer
            A1;751;2;worker;2013-01-02;sex;male                             | 3      | wave          | waveOfItem
            A1;751;4;worker;2013-01-02;sex;male                             | 3      | wave          | wave
            A1;751;1;citizen;2013-01-02;sex;male                            | 4      | respondent    | respondentOfItem
            A1;751;1;nurse;2013-01-02;sex;male                              | 4      | respondent    | respondent
            A1;230;1;worker;2013-01-02;sex;male                             | 2      | municipality  | municipality
            0101901234;751;1;worker;2013-01-02;sex;male                     | 1      | case          | likeCpr
            010190-1234;751;1;worker;2013-01-02;sex;male                    | 1      | case          | likeCpr
            sag 010190 1234 b;751;1;worker;2013-01-02;sex;male              | 1      | case          | likeCpr
            =1+1;751;1;worker;2013-01-02;sex;male                           | 1      | case          | formula
            @sum;751;1;worker;2013-01-02;sex;male                           | 1      | case          | formula
            A1;751;1;worker;2013-01-02;sex;-male                            | 7      | answer        | formula
            A1;751;1;worker;2013-02-30;sex;male                             | 5      | registered_on | date
            A1;751;1;worker;30-02-2013;sex;male                             | 5      | registered_on | date
            A1;751;1;worker;i går;sex;male                                  | 5      | registered_on | date
            A1;751;1;worker;;sex;male                                       | 5      | registered_on | date
            A1;751;1;worker;02/01/2013;sex;male                             | 5      | registered_on | excelDate
            A1;751;1;worker;2/1/13;sex;male                                 | 5      | registered_on | excelDate
            A1;751;1;worker;02.01.2013;sex;male                             | 5      | registered_on | excelDate
            A1;751;1;worker;02-01-13;sex;male                               | 5      | registered_on | excelDate
            A1;751;1;worker;2-1-2013;sex;male                               | 5      | registered_on | excelDate
            A1;751;1;worker;02-jan-13;sex;male                              | 5      | registered_on | excelDate
            A1;751;1;worker;02-01-2013 00:00;sex;male                       | 5      | registered_on | excelDate
            A1;751;1;worker;2013-01-02 00:00:00;sex;male                    | 5      | registered_on | excelDate
            A1;751;1;worker;41276;sex;male                                  | 5      | registered_on | excelDate
            A1;751;1;worker;########;sex;male                               | 5      | registered_on | excelDate
            A1;751;1;worker;23-11-2026;sex;male                             | 5      | registered_on | future
            A1;751;1;worker;2026-11-23;sex;male                             | 5      | registered_on | future
            A1;751;1;worker;0213-01-02;sex;male                             | 5      | registered_on | tooEarly
            A1;751;1;worker;2013-01-02;sex                                  | 6      | item          | fieldCount
            A1;751;1;worker;2013-01-02;sex;male;x                           | 7      | answer        | fieldCount
            ;751;1;worker;2013-01-02;sex;male                               | 1      | case          | noReference
            A<b>;751;1;worker;2013-01-02;sex;male                           | 1      | case          | reference
            """)
    void aBadLineIsNamedWithColumnAndReason(String line, int column, String field, String reason) {
        RegistrationFile file = read(HEADER + "A0;751;1;worker;2013-01-02;sex;male\n" + line + "\n");
        assertThat(file.faults())
                .extracting(Fault::line, Fault::column, Fault::field, Fault::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L + 1, column, field, "monitoring.fault." + reason));
        assertThat(file.lines()).isEmpty();
    }

    @Test
    void twoAnswersToASingleChoiceItemContradictEachOther() {
        RegistrationFile file = read(HEADER
                + "A1;751;1;worker;2013-01-02;sex;male\nA2;751;1;worker;2013-01-02;sex;female\n"
                + "A1;751;1;worker;2013-01-03;sex;female\n");
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(4);
            assertThat(fault.text()).isEqualTo("monitoring.fault.twoAnswers");
            assertThat(fault.arguments()).containsExactly("sex", "female", 2L, "male");
        });
    }

    @Test
    void severalAnswersToAMultipleChoiceItemAreRight() {
        RegistrationFile file =
                read(HEADER + "A1;751;2;worker;2013-01-02;role;coaching\nA1;751;2;worker;2013-01-02;role;advising\n");
        assertThat(file.faults()).isEmpty();
        assertThat(file.lines()).hasSize(2);
    }

    @Test
    void theSameLineTwiceIsHarmlessAndTheEarliestDayCounts() {
        RegistrationFile file =
                read(HEADER + "A1;751;1;worker;2013-01-02;sex;male\nA1;751;1;worker;2013-01-01;sex;male\n");
        assertThat(file.faults()).isEmpty();
        assertThat(file.size()).isEqualTo(2);
        assertThat(file.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.registeredOn()).isEqualTo("2013-01-01"));
        assertThat(read(HEADER + "A1;751;1;worker;2013-01-02;sex;male\nA1;751;1;worker;2013-01-03;sex;male\n")
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.registeredOn()).isEqualTo("2013-01-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case,municipality,wave,respondent,registered_on,item,answer\n",
                "case;municipality;wave;respondent;registered_on;answer;item\n",
                "case;municipality;wave;respondent;registered_on;item\n",
                "\u0000\u0001"
            })
    void aWrongHeaderIsRefusedOnLineOne(String text) {
        assertThat(read(text).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(read("").faults()).extracting(Fault::text).containsExactly("monitoring.fault.empty");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreFine() {
        RegistrationFile file =
                read("\uFEFF" + (HEADER + "Æ1;751;1;worker;2013-01-02;\"sex\";male\n").replace("\n", "\r\n"));
        assertThat(file.faults()).isEmpty();
        assertThat(file.lines()).hasSize(1);
    }

    @Test
    void brokenUtf8IsRefusedWithLineAndPosition() {
        byte[] bytes = (HEADER + "A1;751;1;worker;2013-01-02;sex;male\n#2;751;1;worker;2013-01-02;sex;male\n")
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('#')] = (byte) 0xC6; // Æ in Latin-1
        RegistrationFile file = read(new ByteArrayInputStream(bytes));
        assertThat(file.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(1);
            assertThat(fault.text()).isEqualTo("monitoring.fault.windows");
            assertThat(fault.arguments()).containsExactly(2); // the byte after it is the first that can't follow
        });
    }

    @Test
    void fiftyMegabytesAreRefusedWithoutBeingKept() {
        byte[] line = "A1;751;1;worker;2013-01-02;sex;male\n".getBytes(StandardCharsets.UTF_8);
        var endless = new InputStream() {
            private long at = -HEADER.length();

            @Override
            public int read() {
                if (at >= 50_000_000) {
                    return -1;
                }
                int value = at < 0 ? HEADER.charAt((int) (at + HEADER.length())) : line[(int) (at % line.length)];
                at++;
                return value;
            }
        };
        RegistrationFile file = read(endless);
        assertThat(file.faults()).extracting(Fault::text).containsExactly("monitoring.fault.tooLong");
        assertThat(file.faults().getFirst().line()).isEqualTo(RegistrationReader.MOST_LINES + 2L);
        assertThat(endless.at).isLessThan(RegistrationReader.MOST_BYTES);
    }

    @Test
    void tenMegabytesAreTakenAndNoMore() {
        String line = "A".repeat(40) + ";751;1;worker;2013-01-02;sex;male\n";
        int most = (RegistrationReader.MOST_BYTES - HEADER.length()) / line.length();
        RegistrationFile enough = read(HEADER + line.repeat(most));
        assertThat(enough.faults()).isEmpty();
        assertThat(enough.size()).isEqualTo(most);
        RegistrationFile tooLong = read(HEADER + line.repeat(most + 1));
        assertThat(tooLong.faults()).last().satisfies(fault -> {
            assertThat(fault.text()).isEqualTo("monitoring.fault.tooLong");
            assertThat(fault.line()).isEqualTo(most + 3L);
            assertThat(fault.arguments()).containsExactly(10, 200_000);
        });
    }

    @Test
    void aHeaderThatIsNotUtf8IsRefusedBeforeAnythingElse() {
        byte[] bytes = ("#ase" + HEADER.substring(4) + "A1;751;1;worker;2013-01-02;sex;other\n")
                .getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;
        assertThat(read(new ByteArrayInputStream(bytes)).faults())
                .containsExactly(new Fault(1, 1, "case", "monitoring.fault.windows", List.of(1)));
    }

    @Test
    void aWrongHeaderSaysWhichIsWantedAndEndsTheReading() {
        String wrong = "case;municipality;wave;respondent;day;item;answer";
        assertThat(read(wrong + "\nA1;751;1;worker;2013-01-02;sex;other\n").faults())
                .containsExactly(
                        new Fault(1, 5, "registered_on", "monitoring.fault.header", List.of(HEADER.strip(), wrong)));
        assertThat(read(HEADER.strip() + ";more\nA1\n").faults())
                .extracting(Fault::column, Fault::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(8, ""));
        assertThat(read("case;municipality;wave;respondent;registered_on;item\nA1\n")
                        .faults())
                .extracting(Fault::column, Fault::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(7, "answer"));
    }

    @ParameterizedTest
    @CsvSource({
        "A1;751;1;worker;2013-01-02;s#x;male, 6, item",
        "A1;751;1;worker;2013-01-02;sex;m#le, 7, answer",
        "A#;751;1;worker;2013-01-02;sex;male, 1, case"
    })
    void brokenUtf8IsFoundInItsField(String line, int column, String field) {
        for (byte broken : new byte[] {(byte) 0xFF, 0}) {
            byte[] bytes = (HEADER + line + "\n").getBytes(StandardCharsets.UTF_8);
            bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('#')] = broken;
            assertThat(read(new ByteArrayInputStream(bytes)).faults())
                    .extracting(Fault::line, Fault::column, Fault::field, Fault::text)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            2L, column, field, "monitoring.fault." + (broken == 0 ? "encoding" : "windows")));
        }
    }

    @Test
    void oneEndlessLineIsRefused() {
        assertThat(read(HEADER + "A".repeat(1_000_000)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
        assertThat(read(HEADER + "\"" + "A;\n".repeat(500_000)).faults()).hasSize(1);
    }

    @Test
    void faultsThatAreAlikeAreCountedAfterTheFirst() {
        String many = IntStream.range(0, 500)
                .mapToObj(i -> "A" + i + ";751;1;worker;2013-01-02;sex;other\n")
                .collect(Collectors.joining());
        RegistrationFile file = read(HEADER + many + "A;751;1;worker;2013-01-02;shoe_size;41\n");
        assertThat(file.faults())
                .extracting(Fault::line, Fault::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "monitoring.fault.answer"),
                        org.assertj.core.groups.Tuple.tuple(3L, "monitoring.fault.answer"),
                        org.assertj.core.groups.Tuple.tuple(4L, "monitoring.fault.answer"),
                        org.assertj.core.groups.Tuple.tuple(5L, "monitoring.fault.answer"),
                        org.assertj.core.groups.Tuple.tuple(6L, "monitoring.fault.answer"),
                        org.assertj.core.groups.Tuple.tuple(502L, "monitoring.fault.item"),
                        org.assertj.core.groups.Tuple.tuple(501L, "monitoring.fault.alike"));
        assertThat(file.faults().getLast().arguments()).containsExactly(495, 501L);
        assertThat(file.faults().stream().mapToInt(Fault::times).sum()).isEqualTo(501);
        assertThat(file.more()).isFalse();
    }

    @Test
    void asManyAsAreListedAreNotCounted() {
        String five = "A1;751;1;worker;2013-01-02;sex;other\n".repeat(Faults.ALIKE);
        assertThat(read(HEADER + five).faults()).hasSize(Faults.ALIKE).allMatch(fault -> fault.times() == 1);
    }

    @Test
    void aDateAsADanishExcelWritesItIsRead() {
        RegistrationFile file = read(
                HEADER
                        + "A1;751;1;worker;02-01-2013;sex;male\nA1;751;1;worker;02-01-2013;age_band;18_25\nA2;751;1;worker;31-12-2012;sex;male\n");
        assertThat(file.faults()).isEmpty();
        assertThat(file.lines())
                .extracting(RegistrationLine::registeredOn)
                .containsExactly(LocalDate.of(2013, 1, 2), LocalDate.of(2013, 1, 2), LocalDate.of(2012, 12, 31));
    }

    @Test
    void rowsOfNothingButSeparatorsAreNoRows() {
        RegistrationFile file = read(";;;;;;\n" + HEADER
                + "A1;751;1;worker;2013-01-02;sex;male\n;;;;;;\n ; ;;;;;\n;;;\nA2;751;1;worker;2013-01-02;sex;oops\n");
        assertThat(file.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(7));
        assertThat(file.size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ";;;;;;\n;;;;;;\n"})
    void headingsAloneSayThatThereIsNothing(String rest) {
        assertThat(read(HEADER + rest).faults()).extracting(Fault::text).containsExactly("monitoring.fault.noLines");
    }

    @Test
    void anAnswerThatExcludesOthersStandsAlone() {
        var none = "A1;751;1;worker;2013-01-02;psychiatry_contact;none\n";
        var admitted = "A1;751;1;worker;2013-01-02;psychiatry_contact;admitted\n";
        var outpatient = "A1;751;1;worker;2013-01-03;psychiatry_contact;outpatient\n";
        for (var lines : new String[] {none + admitted, admitted + none, admitted + outpatient + none}) {
            assertThat(read(HEADER + lines).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.text()).isEqualTo("monitoring.fault.excludes");
                assertThat(fault.line()).isEqualTo(1L + lines.lines().count());
                assertThat(fault.arguments()).contains("psychiatry_contact", "none", "admitted", 2L);
            });
        }
        assertThat(read(HEADER + none + admitted + outpatient).faults()).hasSize(2);
        assertThat(read(HEADER + none + none + admitted.replace("A1", "A2")).faults())
                .isEmpty();
        assertThat(read(HEADER + admitted + outpatient).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304, xl/workbook.xml, workbook",
        "504b0304, [Content_Types].xml, workbook",
        "504b0304, [Content_Types].xml word/document.xml, document",
        "504b0304, mimetypeapplication/vnd.oasis.opendocument.spreadsheet, openWorkbook",
        "504b0304, registrations.csv, zip",
        "d0cf11e0a1b11ae1, '', workbook",
        "255044462d312e37, '', pdf",
        "fffe630061007300, '', utf16",
        "feff006300610073, '', utf16",
        "ffd8ffe0, '', picture",
        "89504e470d0a1a0a, '', picture"
    })
    void anotherKindOfFileIsCalledWhatItIs(String start, String inside, String reason) {
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(start));
        bytes.writeBytes(new byte[22]);
        bytes.writeBytes(inside.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(new byte[20_000]);
        assertThat(read(new ByteArrayInputStream(bytes.toByteArray())).faults())
                .extracting(Fault::line, Fault::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, "monitoring.fault." + reason));
    }

    private static RegistrationFile read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static RegistrationFile read(InputStream in) {
        return RegistrationReader.read(in, Instrument.core(), Set.of(751), TODAY);
    }
}
