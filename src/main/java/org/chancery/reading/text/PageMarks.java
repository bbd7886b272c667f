package org.chancery.reading.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chancery.reading.lines.Line;

/// Page numbers that were copied along with a text, and the document symbols that stood beside them.
///
/// Only what calls itself a page is taken for one: a bare number may be a footnote's.
final class PageMarks {

    private static final Pattern MARK = Pattern
            .compile("(?i)page \\d{1,4}( of \\d{1,4})?|[-–—] ?\\d{1,4} ?[-–—]|\\d{1,4} \\| ?page");

    private PageMarks() {}

    static List<Line> remove(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(l -> counts.merge(l.text(), 1, Integer::sum));
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (!MARK.matcher(line.text()).matches()) {
                kept.add(line);
            } else if (!kept.isEmpty() && counts.getOrDefault(kept.getLast().text(), 0) > 1) {
                kept.removeLast();
            }
        }
        return kept;
    }
}
