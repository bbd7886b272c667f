package org.chancery.reading.lines;

import java.util.List;
import java.util.regex.Pattern;

/// Lines of a table of contents: they repeat the headings, with dots that lead to a page number.
public final class Contents {

    private static final Pattern LEADERS = Pattern.compile("(?:[.…]\\s?){5,}\\s*(?:\\d{1,4}|[ivxl]{1,6})$");

    private Contents() {}

    public static List<Line> remove(List<Line> lines) {
        return lines.stream().filter(l -> !LEADERS.matcher(l.text()).find()).toList();
    }
}
