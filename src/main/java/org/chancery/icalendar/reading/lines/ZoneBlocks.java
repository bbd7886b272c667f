package org.chancery.icalendar.reading.lines;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The VTIMEZONEs of a file, found before anything else is read: some stand behind the events that name them.
public final class ZoneBlocks {

    private static final byte[] BEGIN = "BEGIN:VTIMEZONE".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ZONES = 2_000;
    /// No zone has had so many changes of the clock; one that claims to is left out.
    private static final int MOST_LINES = 5_000;
    /// A zone and its rules.
    private static final int DEEPEST = 2;

    private ZoneBlocks() {}

    public static List<Block> in(byte[] octets) {
        var zones = new ArrayList<Block>();
        int at = find(octets, 0);
        for (int tried = 0; at >= 0 && tried < MOST_ZONES; tried++) {
            block(new OctetLines(octets, at, octets.length)).ifPresent(zones::add);
            at = find(octets, at + BEGIN.length);
        }
        return zones;
    }

    private static Optional<Block> block(OctetLines lines) {
        Deque<Block> open = new ArrayDeque<>();
        for (int read = 0; read < MOST_LINES && open.size() <= DEEPEST && lines.next(); read++) {
            Optional<Mark> mark = Mark.of(lines.text());
            if (mark.isPresent() && mark.get().begins()) {
                open.push(new Block(mark.get().name(), lines.number()));
            } else if (mark.isPresent()) {
                Block closed = open.pop();
                if (open.isEmpty())
                    return Optional.of(closed);
                open.element().add(closed);
            } else {
                ContentLine.of(lines.number(), lines.text()).ifPresent(open.element()::add);
            }
        }
        return Optional.empty();
    }

    /// Where the next line begins that opens a zone; -1 if none does.
    private static int find(byte[] octets, int from) {
        for (int at = from; at <= octets.length - BEGIN.length; at++) {
            if ((octets[at] | 0x20) == 'b' && (at == 0 || octets[at - 1] == '\n' || octets[at - 1] == '\r')
                    && opens(octets, at))
                return at;
        }
        return -1;
    }

    private static boolean opens(byte[] octets, int at) {
        for (int i = 0; i < BEGIN.length; i++) {
            if ((octets[at + i] | 0x20) != (BEGIN[i] | 0x20))
                return false;
        }
        return true;
    }
}
