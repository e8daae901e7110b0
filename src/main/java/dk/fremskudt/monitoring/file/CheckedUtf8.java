package dk.fremskudt.monitoring.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Passes a file through and notes each line whose bytes are not UTF-8, with the position in the line, since a decoder
 * would replace them silently. Ends the file early where it grows past what we take, so that memory stays bounded.
 */
final class CheckedUtf8 extends FilterInputStream {
    private static final int NOTED = 1_000;

    private final long limit;
    private final Map<Long, Integer> brokenLines = new LinkedHashMap<>();
    private long passed;
    private long line = 1;
    private int position;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;
    private boolean afterReturn;
    private boolean tooLong;
    private boolean binary;

    CheckedUtf8(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Whether there are bytes that are in no text of any character set. */
    boolean isBinary() {
        return binary;
    }

    /** Whoever opened the file closes it: the rest of a refused one may still be wanted. */
    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (passed >= limit) {
            tooLong = in.read() >= 0;
            return -1;
        }
        int count = in.read(bytes, offset, (int) Math.min(length, limit - passed));
        if (count < 0) {
            if (expected > 0) {
                note();
                expected = 0;
            }
            return count;
        }
        passed += count;
        for (int i = offset; i < offset + count; i++) {
            check(bytes[i] & 0xFF);
        }
        return count;
    }

    private void check(int b) {
        if (afterReturn && b != '\n') {
            newLine();
        }
        afterReturn = false;
        position++;
        if (expected > 0) {
            if (b >= lowest && b <= highest) {
                expected--;
                lowest = 0x80;
                highest = 0xBF;
                return;
            }
            note();
            expected = 0;
        }
        start(b);
        if (b == '\n') {
            newLine();
        } else if (b == '\r') {
            afterReturn = true;
        }
    }

    /** The first byte of a character says how many follow and, for four of them, narrows the second (RFC 3629). */
    private void start(int b) {
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            expected = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            expected = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            expected = 3;
        } else if (b >= 0x80 || b == 0) {
            binary |= b == 0;
            note();
        }
    }

    private void note() {
        if (brokenLines.size() < NOTED) {
            brokenLines.putIfAbsent(line, position);
        }
    }

    private void newLine() {
        line++;
        position = 0;
    }

    /** The position (from 1, in bytes) of a line's first byte that is not UTF-8; null where all of them are. */
    @Nullable Integer brokenAt(long lineNumber) {
        return brokenLines.get(lineNumber);
    }
}
