package org.chancery.reading.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts a document's automatic numbers from its beginning on, as Word does when it prints.
final class Counters {

    private static final String BULLET = "•";

    private final Numbering numbering;
    /// Current number of each level, for each definition: lists of one definition count on together.
    private final Map<Integer, TreeMap<Integer, Integer>> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    Counters(Numbering numbering) {
        this.numbering = numbering;
    }

    /// The label printed before the next paragraph of this list: "12.", "(a)", "•"; empty if it shows none.
    String next(int list, int level) {
        Level how = numbering.level(list, level);
        if (how.isBullet())
            return BULLET;
        TreeMap<Integer, Integer> counted = counts.computeIfAbsent(numbering.definition(list).orElse(-list),
                d -> new TreeMap<>());
        count(list, level, how, counted);
        return print(list, how, counted);
    }

    private void count(int list, int level, Level how, TreeMap<Integer, Integer> counted) {
        boolean restarts = numbering.restarts(list, level) && restarted.add(list + "/" + level);
        Integer last = counted.get(level);
        counted.put(level, last == null || restarts ? how.start() : last + 1);
        counted.tailMap(level, false).keySet().removeIf(deeper -> restartsAfter(list, deeper, level));
    }

    /// Whether a number on one level starts a deeper level again.
    private boolean restartsAfter(int list, int deeper, int level) {
        return numbering.level(list, deeper).restart().map(r -> r > 0 && level < r).orElse(true);
    }

    private String print(int list, Level how, TreeMap<Integer, Integer> counted) {
        String printed = how.pattern();
        for (int i = 0; i < 9; i++) {
            if (!printed.contains("%" + (i + 1)))
                continue;
            Level outer = numbering.level(list, i);
            printed = printed.replace("%" + (i + 1),
                    Numerals.write(counted.getOrDefault(i, outer.start()), outer.format()));
        }
        return printed;
    }
}
