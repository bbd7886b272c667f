package org.chancery.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.chancery.reading.layout.Line;
import org.chancery.reading.layout.WhiteSpace;

/// The lines of a plain text: their indents in characters, blank lines as gaps, form feeds as page breaks.
public final class PlainLines {

    private static final int TAB = 8;

    private PlainLines() {}

    public static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = paged ? 1 : 0;
        int blanks = 0;
        for (String printed : text.split("\\R|(?=\f)", -1)) {
            if (printed.startsWith("\f"))
                page++;
            String words = WhiteSpace.collapse(printed);
            if (words.isEmpty()) {
                blanks++;
            } else {
                int indent = indent(printed);
                lines.add(new Line(words, page, indent, indent + words.length(), blanks, Line.Type.PLAIN));
                blanks = 0;
            }
        }
        return lines;
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? TAB - columns % TAB : line.charAt(i) == '\f' ? 0 : 1;
        }
        return columns;
    }
}
