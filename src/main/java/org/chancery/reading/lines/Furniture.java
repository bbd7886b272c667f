package org.chancery.reading.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Running heads, running feet and page numbers: what stands at the edge of page after page and belongs to none of them.
public final class Furniture {

    /// How many lines at the top and at the bottom of a page may be furniture.
    private static final int EDGE = 3;
    /// On how large a share of pages a line must stand; left and right pages often have different ones.
    private static final double SHARE = 0.3;
    /// On how many pages a number must have moved along before it counts as theirs.
    private static final int MOVES = 3;
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:(?:page|página|seite|p\\.)\\s*)?[-–—|]?\\s*(\\d{1,4})\\s*[-–—|]?(?:\\s*(?:/|of|de|sur)\\s*\\d{1,4})?");
    /// No running head is longer, in letters.
    private static final int LONGEST = 500;
    private static final Pattern PREFACE_NUMBER = Pattern.compile("[ivxl]{1,6}");

    /// What a line has in common with those at the same edge of other pages.
    ///
    /// @param text in which a number that moves along with the pages is written as its distance from the count of pages
    /// @param type a title set large is no running head, though running heads repeat it
    private record Likeness(String text, Line.Type type, boolean moving) {}

    private final Line.Type body;
    private final Map<Integer, List<Line>> pages = new TreeMap<>();
    private final Map<Likeness, Set<Integer>> seen = new HashMap<>();
    /// By how much printed page numbers differ from the count of pages, and on which pages.
    private final Map<Integer, Set<Integer>> offsets = new HashMap<>();

    private Furniture(List<Line> lines) {
        body = BodyType.of(lines);
        lines.forEach(l -> pages.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l));
        pages.values().forEach(page -> edges(page).forEach(this::see));
    }

    /// The lines without the furniture. What stood above the first line of a page says nothing about that line.
    public static List<Line> remove(List<Line> lines) {
        var furniture = new Furniture(lines);
        List<Line> kept = new ArrayList<>();
        furniture.pages.values().forEach(page -> furniture.keep(page, kept));
        return kept;
    }

    private void keep(List<Line> page, List<Line> kept) {
        int from = 0;
        int to = page.size();
        while (from < Math.min(EDGE, to) && isFurniture(page.get(from))) {
            from++;
        }
        while (to > from && to > page.size() - EDGE && isFurniture(page.get(to - 1))) {
            to--;
        }
        if (from > 0 && from < to) {
            kept.add(page.get(from++).withGap(0));
        }
        kept.addAll(page.subList(from, to));
    }

    private boolean isFurniture(Line line) {
        Matcher number = PAGE_NUMBER.matcher(line.text());
        if (number.matches()) {
            int offset = Integer.parseInt(number.group(1)) - line.page();
            return offset == 0 || offsets.getOrDefault(offset, Set.of()).size() > 1;
        }
        if (pages.size() > 1 && PREFACE_NUMBER.matcher(line.text()).matches())
            return true;
        return !Sentence.continues(line.text())
                && likenesses(line).anyMatch(l -> seen.getOrDefault(l, Set.of()).size() >= needed(l));
    }

    private double needed(Likeness likeness) {
        return likeness.moving() ? Math.clamp(pages.size(), 2, MOVES) : Math.max(2, SHARE * pages.size());
    }

    private void see(Line line) {
        likenesses(line).forEach(l -> seen.computeIfAbsent(l, k -> new HashSet<>()).add(line.page()));
        Matcher number = PAGE_NUMBER.matcher(line.text());
        if (number.matches())
            offsets.computeIfAbsent(Integer.parseInt(number.group(1)) - line.page(), o -> new HashSet<>())
                    .add(line.page());
    }

    /// The line as it stands, and once for each of its numbers as if that were the page's; "Day 2" in large type is a heading.
    private Stream<Likeness> likenesses(Line line) {
        if (line.text().length() > LONGEST)
            return Stream.empty();
        Stream<Likeness> still = Stream.of(new Likeness(line.text(), line.type(), false));
        if (body.isSmallerThan(line.type()))
            return still;
        Stream<Likeness> moving = NUMBER.matcher(line.text()).results().map(n -> {
            int distance = Integer.parseInt(n.group()) - line.page();
            String text = line.text().substring(0, n.start()) + "#" + distance + line.text().substring(n.end());
            return new Likeness(text, line.type(), true);
        });
        return Stream.concat(still, moving);
    }

    private static List<Line> edges(List<Line> page) {
        if (page.size() <= 2 * EDGE)
            return page;
        List<Line> edges = new ArrayList<>(page.subList(0, EDGE));
        edges.addAll(page.subList(page.size() - EDGE, page.size()));
        return edges;
    }
}
