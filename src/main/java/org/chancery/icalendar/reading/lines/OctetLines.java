package org.chancery.icalendar.reading.lines;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The lines of a calendar file, one after the other, unfolded before they are decoded: a fold may stand inside a character.
///
/// A line ends with CR LF, with LF or with CR. Blank lines are passed over, also between a line and its continuation. A line that is not
/// UTF-8 is taken for Windows' Western European, which is what such files turn out to be.
public final class OctetLines {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final byte[] octets;
    private final int end;
    private int at;
    private int passed;
    private byte[] joined = new byte[256];
    private int first;
    private String text = "";
    private boolean tooLong;

    public OctetLines(byte[] octets) {
        this(octets, 0, octets.length);
    }

    /// The lines of a part of the file.
    OctetLines(byte[] octets, int from, int to) {
        this.octets = octets;
        this.at = from;
        this.end = to;
    }

    /// Goes on to the next line.
    ///
    /// @return false at the end of the file
    public boolean next() {
        skipEnds();
        if (at >= end)
            return false;
        first = passed + 1;
        tooLong = false;
        int from = at;
        int to = endOfLine();
        skipEnds();
        text = continues() ? unfolded(from, to) : decoded(octets, from, cut(to - from) + from);
        return true;
    }

    /// The number of the line just read, or of its first piece, from 1.
    public int number() {
        return first;
    }

    /// The line just read; only its beginning if it is too long.
    public String text() {
        return text;
    }

    /// Whether it goes over [FileLimit#LINE].
    public boolean tooLong() {
        return tooLong;
    }

    private boolean continues() {
        return at < end && (octets[at] == ' ' || octets[at] == '\t');
    }

    private String unfolded(int from, int to) {
        int length = append(0, from, to);
        while (continues()) {
            int piece = at + 1;
            length = append(length, piece, endOfLine());
            skipEnds();
        }
        return decoded(joined, 0, length);
    }

    private int append(int length, int from, int to) {
        int more = cut(length + to - from) - length;
        if (more <= 0)
            return length;
        if (length + more > joined.length)
            joined = Arrays.copyOf(joined, Math.max(length + more, joined.length * 2));
        System.arraycopy(octets, from, joined, length, more);
        return length + more;
    }

    private int cut(int length) {
        tooLong |= length > FileLimit.LINE.most();
        return Math.min(length, FileLimit.LINE.most());
    }

    private int endOfLine() {
        while (at < end && octets[at] != '\n' && octets[at] != '\r')
            at++;
        return at;
    }

    private void skipEnds() {
        while (at < end && (octets[at] == '\n' || octets[at] == '\r')) {
            boolean both = octets[at] == '\r' && at + 1 < end && octets[at + 1] == '\n';
            at += both ? 2 : 1;
            passed++;
        }
    }

    private static String decoded(byte[] octets, int from, int to) {
        String utf8 = new String(octets, from, to - from, StandardCharsets.UTF_8);
        return utf8.indexOf('\uFFFD') < 0 || isUtf8(octets, from, to)
                ? utf8
                : new String(octets, from, to - from, WESTERN);
    }

    private static boolean isUtf8(byte[] octets, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
