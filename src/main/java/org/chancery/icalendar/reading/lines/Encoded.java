package org.chancery.icalendar.reading.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A file's octets as UTF-8 without a mark at their beginning, if they were another Unicode.
public final class Encoded {

    private Encoded() {}

    public static byte[] asUtf8(byte[] octets) {
        if (startsWith(octets, 0xEF, 0xBB, 0xBF))
            return Arrays.copyOfRange(octets, 3, octets.length);
        if (startsWith(octets, 0xFE, 0xFF))
            return from(octets, 2, StandardCharsets.UTF_16BE);
        if (startsWith(octets, 0xFF, 0xFE))
            return from(octets, 2, StandardCharsets.UTF_16LE);
        if (startsWith(octets, 0, 'B'))
            return from(octets, 0, StandardCharsets.UTF_16BE);
        if (startsWith(octets, 'B', 0))
            return from(octets, 0, StandardCharsets.UTF_16LE);
        return octets;
    }

    private static byte[] from(byte[] octets, int start, Charset charset) {
        return new String(octets, start, octets.length - start, charset).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean startsWith(byte[] octets, int... start) {
        if (octets.length < start.length)
            return false;
        for (int i = 0; i < start.length; i++) {
            if ((octets[i] & 0xFF) != start[i])
                return false;
        }
        return true;
    }
}
