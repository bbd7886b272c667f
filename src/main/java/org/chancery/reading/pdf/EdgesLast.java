package org.chancery.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts running heads first and running feet last on their pages: many programs draw both before the text, or both after it.
///
/// Anything else stays in the order in which it was drawn, which follows columns and cells better than the height on the page does.
final class EdgesLast {

    /// How many lines at the beginning and the end of a page's drawing may be out of place.
    private static final int EDGE = 4;

    private EdgesLast() {}

    static List<Printed> order(List<Printed> lines) {
        Map<Integer, List<Printed>> pages = new TreeMap<>();
        lines.forEach(l -> pages.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l));
        List<Printed> ordered = new ArrayList<>();
        pages.values().forEach(page -> ordered.addAll(page(page)));
        return ordered;
    }

    private static List<Printed> page(List<Printed> page) {
        List<Printed> first = new ArrayList<>();
        List<Printed> middle = new ArrayList<>();
        List<Printed> last = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            boolean early = i < EDGE;
            boolean late = i >= page.size() - EDGE;
            List<Printed> rest = early
                    ? page.subList(Math.min(EDGE, page.size()), page.size())
                    : page.subList(0, Math.max(0, page.size() - EDGE));
            if (early && !late && below(page.get(i), rest)) {
                last.add(page.get(i));
            } else if (late && !early && above(page.get(i), rest)) {
                first.add(page.get(i));
            } else {
                middle.add(page.get(i));
            }
        }
        first.addAll(middle);
        first.addAll(last);
        return first;
    }

    private static boolean below(Printed line, List<Printed> rest) {
        return rest.stream().allMatch(r -> r.baseline() < line.baseline() - 1);
    }

    private static boolean above(Printed line, List<Printed> rest) {
        return rest.stream().allMatch(r -> r.baseline() > line.baseline() + 1);
    }
}
