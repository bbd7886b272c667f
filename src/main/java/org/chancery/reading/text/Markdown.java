package org.chancery.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.reading.lines.Line;

/// Takes Markdown's marks for what they mean: headings become display type, emphasis and link addresses are dropped.
public final class Markdown {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)\\s]*\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS = Pattern
            .compile("(?<![\\p{L}\\p{N}*])([*_])(?=[^\\s*_])([^*_]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}*])");

    private Markdown() {}

    public static List<Line> unmark(List<Line> lines) {
        List<Line> plain = new ArrayList<>();
        for (Line line : lines) {
            Matcher heading = HEADING.matcher(line.text());
            boolean display = heading.matches();
            String text = plain(display ? heading.group(1) : line.text());
            if (text.isEmpty())
                continue;
            plain.add(new Line(text, line.page(), line.left(), line.left() + text.length(), display ? 1 : line.gap(),
                    display ? PlainLines.DISPLAY : line.type()));
        }
        return plain;
    }

    private static String plain(String text) {
        String unlinked = LINK.matcher(text).replaceAll("$1");
        String light = STRONG.matcher(unlinked).replaceAll("$2");
        return EMPHASIS.matcher(light).replaceAll("$2");
    }
}
