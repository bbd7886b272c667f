package org.chancery.icalendar.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes content lines folded at 75 octets, never inside a character. iCal4j counts characters, and a line of Chinese comes out three times
/// too long.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc5545#section-3.1">RFC 5545, 3.1</a>
final class FoldedLines {

    static final int MOST_OCTETS = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    FoldedLines(OutputStream out) {
        this.out = out;
    }

    /// @param lines unfolded, each ended by CRLF
    void write(String lines) throws IOException {
        byte[] octets = lines.getBytes(StandardCharsets.UTF_8);
        int start = 0;
        for (int i = 1; i < octets.length; i++) {
            if (octets[i] == '\n' && octets[i - 1] == '\r') {
                line(octets, start, i + 1);
                start = i + 1;
            }
        }
        line(octets, start, octets.length);
    }

    private void line(byte[] octets, int from, int to) throws IOException {
        int start = from;
        int room = MOST_OCTETS;
        int end = Math.max(from, to - 2);
        while (end - start > room) {
            int cut = start + room;
            while (continues(octets[cut]))
                cut--;
            out.write(octets, start, cut - start);
            out.write(FOLD);
            start = cut;
            room = MOST_OCTETS - 1;
        }
        out.write(octets, start, to - start);
    }

    /// Whether this octet is a later one of a character of several.
    private static boolean continues(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
