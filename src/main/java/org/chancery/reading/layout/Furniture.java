package org.chancery.reading.layout;

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
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:(?:page|página|seite|p\\.)\\s*)?[-–—|]?\\s*(\\d{1,4})\\s*[-–—|]?(?:\\s*(?:/|of|de|sur)\\s*\\d{1,4})?");

    private Furniture() {}

    /// The lines without the furniture. What stood above the first line of a page says nothing about that line.
    public static List<Line> remove(List<Line> lines) {
        Map<Integer, List<Line>> pages = new TreeMap<>();
        lines.forEach(l -> pages.computeIfAbsent(l.page(), p -> new ArrayList<>()).add(l));
        Set<String> running = running(pages);
        Set<Integer> offsets = offsets(pages);
        List<Line> kept = new ArrayList<>();
        pages.values().forEach(page -> keep(page, running, offsets, kept));
        return kept;
    }

    private static void keep(List<Line> page, Set<String> running, Set<Integer> offsets, List<Line> kept) {
        int from = 0;
        int to = page.size();
        while (from < Math.min(EDGE, to) && isFurniture(page.get(from), running, offsets)) {
            from++;
        }
        while (to > from && to > page.size() - EDGE && isFurniture(page.get(to - 1), running, offsets)) {
            to--;
        }
        if (from > 0 && from < to) {
            kept.add(page.get(from++).withGap(0));
        }
        kept.addAll(page.subList(from, to));
    }

    private static boolean isFurniture(Line line, Set<String> running, Set<Integer> offsets) {
        Matcher number = PAGE_NUMBER.matcher(line.text());
        if (number.matches())
            return offsets.contains(Integer.parseInt(number.group(1)) - line.page());
        return (running.contains(line.text()) || running.contains(masked(line))) && !Sentence.continues(line.text());
    }

    /// Lines that stand at the edge of enough pages, alike but for the page's own number.
    private static Set<String> running(Map<Integer, List<Line>> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        pages.forEach((number, page) -> edges(page)
                .forEach(l -> Stream.of(l.text(), masked(l))
                        .forEach(t -> seen.computeIfAbsent(t, k -> new HashSet<>()).add(number))));
        double needed = Math.max(2, SHARE * pages.size());
        Set<String> running = new HashSet<>();
        seen.forEach((text, on) -> {
            if (on.size() >= needed)
                running.add(text);
        });
        return running;
    }

    /// By how much the printed numbers differ from the counted pages: one value, found on two pages, is the paper's own count.
    private static Set<Integer> offsets(Map<Integer, List<Line>> pages) {
        Map<Integer, Set<Integer>> seen = new HashMap<>();
        pages.forEach((number, page) -> edges(page).forEach(l -> {
            Matcher matcher = PAGE_NUMBER.matcher(l.text());
            if (matcher.matches())
                seen.computeIfAbsent(Integer.parseInt(matcher.group(1)) - number, o -> new HashSet<>()).add(number);
        }));
        Set<Integer> offsets = new HashSet<>();
        seen.forEach((offset, on) -> {
            if (on.size() >= 2 || offset == 0)
                offsets.add(offset);
        });
        return offsets;
    }

    private static List<Line> edges(List<Line> page) {
        if (page.size() <= 2 * EDGE)
            return page;
        List<Line> edges = new ArrayList<>(page.subList(0, EDGE));
        edges.addAll(page.subList(page.size() - EDGE, page.size()));
        return edges;
    }

    /// The text with the page's number made invisible: "A/80/1 page 7" on the seventh page is like its neighbours.
    private static String masked(Line line) {
        return line.text().replaceAll("(?<!\\d)" + line.page() + "(?!\\d)", "#");
    }
}
