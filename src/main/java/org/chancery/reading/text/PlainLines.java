package org.chancery.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.reading.lines.Line;
import org.chancery.reading.lines.WhiteSpace;

/// The lines of a plain text: their indents in characters, blank lines as gaps, form feeds as page breaks, underlines as display type.
public final class PlainLines {

    static final Line.Type DISPLAY = new Line.Type(2, true);

    private static final int TAB = 8;
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u000B\u0085\u2028\u2029]|(?=\f)");
    private static final Pattern RULE = Pattern.compile("([=_*~-])\\1{2,}");

    private final List<Line> lines = new ArrayList<>();
    private int page;
    private int blanks;

    private PlainLines(int page) {
        this.page = page;
    }

    public static List<Line> of(String text) {
        var lines = new PlainLines(text.indexOf('\f') >= 0 ? 1 : 0);
        BREAK.splitAsStream(text).forEach(lines::add);
        return PageMarks.remove(lines.lines);
    }

    private void add(String printed) {
        if (printed.startsWith("\f"))
            page++;
        String words = WhiteSpace.ofLine(printed);
        if (words.isEmpty()) {
            blanks++;
        } else if (RULE.matcher(words).matches()) {
            rule();
        } else {
            int indent = indent(printed);
            lines.add(new Line(words, page, indent, indent + words.length(), blanks, Line.Type.PLAIN));
            blanks = 0;
        }
    }

    /// A rule right under a line makes it a heading; anywhere else it parts what is above from what is below.
    private void rule() {
        if (blanks == 0 && !lines.isEmpty())
            lines.add(lines.removeLast().withType(DISPLAY));
        blanks++;
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            columns += line.charAt(i) == '\t' ? TAB - columns % TAB : line.charAt(i) == '\f' ? 0 : 1;
        }
        return columns;
    }
}
