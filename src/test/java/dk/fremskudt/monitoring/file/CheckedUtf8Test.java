package dk.fremskudt.monitoring.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedUtf8Test {

    /** The first and the last of each length, and either side of what no character is (RFC 3629). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01",
                "41",
                "7F",
                "C280",
                "DFBF",
                "E0A080",
                "E0BFBF",
                "E18080",
                "ECBFBF",
                "ED8080",
                "ED9FBF",
                "EE8080",
                "EFBFBF",
                "F0908080",
                "F0BFBFBF",
                "F1808080",
                "F3BFBFBF",
                "F4808080",
                "F48FBFBF",
                "C3A6C3B8C3A5"
            })
    void whatIsUtf8IsNotNoted(String bytes) throws IOException {
        assertThat(read(bytes).brokenAt(1)).isNull();
    }

    /** The first byte that is wrong, counted from 1. */
    @ParameterizedTest
    @CsvSource({
        "4100, 2", // nothing writes a text with this in it
        "4180, 2", // a byte that can only follow
        "41BF, 2",
        "C080, 1", // longer than it need be
        "C1BF, 1",
        "E09FBF, 2",
        "F08FBFBF, 2",
        "EDA080, 2", // half of a pair
        "F4908080, 2", // beyond the last character
        "F5808080, 1",
        "FF, 1",
        "C341, 2", // another letter where one should follow
        "C37F, 2",
        "C3C0, 2",
        "E28241, 3",
        "E28228A1, 3",
        "F0909041, 4",
        "C3A6E6, 3", // æ as it should be, then æ of another alphabet at the end of the file
        "C3, 1", // the end where something should follow
        "E282, 2",
        "414243FF44FF, 4" // the first of two
    })
    void whatIsNotIsNotedWithItsPosition(String bytes, int position) throws IOException {
        assertThat(read(bytes).brokenAt(1)).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({
        "410A42FF, 2", // the line feed of Linux
        "410D0A42FF, 2", // both of Windows
        "410D42FF, 2", // the return of the old Macintosh
        "410D0D42FF, 3",
        "410D0A0D0A42FF, 3",
        "410A0A42FF, 3"
    })
    void aLineEndsAsInAnEditor(String bytes, long line) throws IOException {
        var checked = read(bytes);
        assertThat(checked.brokenAt(line)).isEqualTo(2);
        assertThat(checked.brokenAt(line - 1)).isNull();
        assertThat(checked.brokenAt(line + 1)).isNull();
    }

    @Test
    void aCharacterThatIsCutOffByTheEndOfItsLineIsNotedThere() throws IOException {
        var checked = read("41C30A42");
        assertThat(checked.brokenAt(1)).isEqualTo(3);
        assertThat(checked.brokenAt(2)).isNull();
    }

    @Test
    void aThousandLinesAreNotedAndNoMore() throws IOException {
        var checked = read("FF0A".repeat(1_001));
        assertThat(checked.brokenAt(1_000)).isEqualTo(1);
        assertThat(checked.brokenAt(1_001)).isNull();
    }

    @Test
    void whatIsReadByteByByteIsTheSame() throws IOException {
        var checked = new CheckedUtf8(new ByteArrayInputStream(bytes("00C3A6FF")), 100);
        assertThat(checked.read()).isZero();
        assertThat(checked.read()).isEqualTo(0xC3);
        assertThat(checked.read()).isEqualTo(0xA6);
        assertThat(checked.read()).isEqualTo(0xFF);
        assertThat(checked.read()).isEqualTo(-1);
        assertThat(checked.read()).isEqualTo(-1);
        assertThat(checked.brokenAt(1)).isEqualTo(1);
    }

    @Test
    void readingNothingInTheMiddleOfACharacterIsHarmless() throws IOException {
        var checked = new CheckedUtf8(new ByteArrayInputStream(bytes("C3A6")), 100);
        checked.read();
        assertThat(checked.read(new byte[0], 0, 0)).isZero();
        checked.readAllBytes();
        assertThat(checked.brokenAt(1)).isNull();
    }

    @Test
    void aFileMayBeAsLongAsTheLimitAndNotAByteLonger() throws IOException {
        var enough = new CheckedUtf8(new ByteArrayInputStream(bytes("4142434445")), 5);
        assertThat(enough.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("ABCDE");
        assertThat(enough.isTooLong()).isFalse();
        var tooLong = new CheckedUtf8(new ByteArrayInputStream(bytes("414243444500")), 5);
        assertThat(tooLong.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("ABCDE");
        assertThat(tooLong.isTooLong()).isTrue();
    }

    @Test
    void theLimitHoldsHoweverTheFileIsRead() throws IOException {
        var checked = new CheckedUtf8(new ByteArrayInputStream(bytes("414243444546")), 5);
        assertThat(checked.read(new byte[3], 0, 3)).isEqualTo(3);
        assertThat(checked.read(new byte[3], 0, 3)).isEqualTo(2);
        assertThat(checked.read(new byte[3], 0, 3)).isEqualTo(-1);
        assertThat(checked.isTooLong()).isTrue();
    }

    private static CheckedUtf8 read(String hex) throws IOException {
        var checked = new CheckedUtf8(new ByteArrayInputStream(bytes(hex)), 10_000);
        assertThat(checked.readAllBytes()).isEqualTo(bytes(hex));
        return checked;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
