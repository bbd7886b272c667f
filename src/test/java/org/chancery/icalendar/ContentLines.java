package org.chancery.icalendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a calendar file with nothing but the rules of RFC 5545, 3.1, and refuses what breaks them. It shares no line with the writer or
/// with iCal4j.
public final class ContentLines {

    /// @param head name and parameters as written: "DTSTART;VALUE=DATE"
    public record Line(String head, String value) {

        public String name() {
            return head.split(";", 2)[0];
        }

        /// The value as a person reads it.
        public String text() {
            var text = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c != '\\') {
                    text.append(c);
                    continue;
                }
                char escaped = value.charAt(++i);
                switch (escaped) {
                    case 'n', 'N' -> text.append('\n');
                    case '\\', ',', ';' -> text.append(escaped);
                    default -> throw new IllegalArgumentException("no such escape: \\" + escaped);
                }
            }
            return text.toString();
        }
    }

    /// BEGIN to END.
    public record Component(String name, List<Line> lines, List<Component> parts) {

        public List<Component> parts(String kind) {
            return parts.stream().filter(p -> p.name().equals(kind)).toList();
        }

        /// The properties by name; a property that stands twice is refused.
        public Map<String, Line> properties() {
            Map<String, Line> all = new LinkedHashMap<>();
            for (Line line : lines)
                if (all.put(line.name(), line) != null)
                    throw new IllegalArgumentException("twice in one component: " + line.name());
            return all;
        }

        public String text(String name) {
            Line line = properties().get(name);
            return line == null ? "" : line.text();
        }
    }

    private ContentLines() {}

    public static Component read(byte[] file) {
        Deque<Component> open = new ArrayDeque<>();
        Component whole = null;
        for (Line line : unfolded(file)) {
            switch (line.head()) {
                case "BEGIN" -> open.push(new Component(line.value(), new ArrayList<>(), new ArrayList<>()));
                case "END" -> {
                    Component closed = open.pop();
                    if (!closed.name().equals(line.value()) || whole != null)
                        throw new IllegalArgumentException("END:" + line.value() + " ends " + closed.name());
                    if (open.isEmpty())
                        whole = closed;
                    else
                        open.peek().parts().add(closed);
                }
                default -> open.element().lines().add(line);
            }
        }
        if (whole == null)
            throw new IllegalArgumentException("no component ends");
        return whole;
    }

    /// The physical lines, without their CRLF.
    public static List<byte[]> octets(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            boolean end = file[i] == '\n';
            if (end != (i > 0 && file[i - 1] == '\r'))
                throw new IllegalArgumentException("CR and LF come together, not so at octet " + i);
            if (end) {
                lines.add(Arrays.copyOfRange(file, start, i - 1));
                start = i + 1;
            }
        }
        if (start != file.length)
            throw new IllegalArgumentException("the last line has no end");
        return lines;
    }

    private static List<Line> unfolded(byte[] file) {
        List<String> whole = new ArrayList<>();
        for (byte[] octets : octets(file)) {
            String line = text(octets);
            if (line.startsWith(" "))
                whole.add(whole.removeLast() + line.substring(1));
            else
                whole.add(line);
        }
        return whole.stream().map(ContentLines::line).toList();
    }

    /// Each physical line is text by itself: no character is cut by a fold.
    private static String text(byte[] octets) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a line is not UTF-8 by itself", e);
        }
    }

    private static Line line(String line) {
        int colon = line.indexOf(':');
        String head = colon < 0 ? line : line.substring(0, colon);
        if (colon < 0 || !head.matches("[A-Z-]+(;[A-Z-]+=[A-Za-z0-9/_+-]+)*"))
            throw new IllegalArgumentException("not a content line: " + line);
        return new Line(head, line.substring(colon + 1));
    }
}
