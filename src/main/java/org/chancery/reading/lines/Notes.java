package org.chancery.reading.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Footnotes: lines at the foot of a page in smaller type than the running text, the first of them marked with a figure or a star.
public final class Notes {

    private static final double SMALLER = 0.93;
    private static final Pattern MARK = Pattern.compile("(?:\\d{1,3}|\\*+)(?:\\s+|(?=\\p{Lu}))");

    private Notes() {}

    /// The lines with all footnotes after the text, so that none comes between the halves of a paragraph; their marks are dropped.
    public static List<Line> last(List<Line> lines) {
        double body = BodyType.of(lines).size();
        List<Line> text = new ArrayList<>();
        List<Line> notes = new ArrayList<>();
        for (int from = 0; from < lines.size();) {
            int to = endOfPage(lines, from);
            int foot = foot(lines, from, to, body);
            text.addAll(lines.subList(from, foot));
            lines.subList(foot, to).forEach(l -> notes.add(unmark(l)));
            from = to;
        }
        text.addAll(notes);
        return text;
    }

    private static int endOfPage(List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
            to++;
        }
        return to;
    }

    /// Where the notes of the page begin; its end if it has none, or nothing but small type.
    private static int foot(List<Line> lines, int from, int to, double body) {
        int small = to;
        while (small > from && lines.get(small - 1).type().size() < SMALLER * body) {
            small--;
        }
        int foot = small;
        while (foot < to && !MARK.matcher(lines.get(foot).text()).lookingAt()) {
            foot++;
        }
        return small > from ? foot : to;
    }

    private static Line unmark(Line line) {
        Matcher mark = MARK.matcher(line.text());
        if (!mark.lookingAt())
            return line;
        return line.withText(line.text().substring(mark.end())).withGap(1);
    }
}
