package org.chancery.ui.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.chancery.agenda.Entry;
import org.chancery.time.When;
import org.chancery.time.WhenOrder;

/// Entries with their labels packed into lanes so that nothing overlaps. What is known to the day is placed first; what finds no room for its
/// label stands there without.
///
/// @param placed what found room, in the order of placing
/// @param lanes how many lanes are used
/// @param earlier how many entries lie before the months shown
/// @param later how many lie after them
/// @param crowded how many lie in these months and found no lane
record TimelineLayout(List<Placed> placed, int lanes, int earlier, int later, int crowded) {

    /// An entry where it is drawn, in pixels from the left.
    ///
    /// @param lane from 0, the topmost
    record Placed(Entry entry, Shape shape, double x, double width, int lane, double labelX, double labelWidth) {

        double left() {
            return Math.min(x, labelX);
        }

        double right() {
            return Math.max(x + width, labelX + labelWidth);
        }

        private Placed in(int lane) {
            return new Placed(entry, shape, x, width, lane, labelX, labelWidth);
        }

        private boolean clears(Placed other) {
            return left() >= other.right() + GAP || right() + GAP <= other.left();
        }
    }

    static final double POINT_WIDTH = 13;
    static final double LEAST_BAR = 14;
    /// More entries than this are not measured: no page has room for them.
    private static final int MOST_TRIED = 400;
    private static final double GAP = 12;
    private static final double LABEL_GAP = 6;
    private static final double INSET = 8;

    TimelineLayout {
        placed = List.copyOf(placed);
    }

    /// @param labelWidth width of an entry's label in pixels
    static TimelineLayout of(TimeScale scale, List<Entry> entries, ToDoubleFunction<Entry> labelWidth, int mostLanes) {
        var placed = new ArrayList<Placed>();
        int earlier = 0;
        int later = 0;
        int inside = 0;
        var bare = new ArrayList<Placed>();
        for (Entry entry : inOrder(entries)) {
            if (endOf(entry, scale).isBefore(scale.first()))
                earlier++;
            else if (!startOf(entry, scale).isBefore(scale.end()))
                later++;
            else if (inside++ < MOST_TRIED) {
                Placed unlabelled = mark(scale, entry, none -> 0);
                if (hasRoom(placed, unlabelled, mostLanes)
                        && !place(placed, mark(scale, entry, labelWidth), mostLanes))
                    bare.add(unlabelled);
            }
        }
        bare.forEach(mark -> place(placed, mark, mostLanes));
        int lanes = placed.stream().mapToInt(p -> p.lane() + 1).max().orElse(0);
        return new TimelineLayout(placed, lanes, earlier, later, inside - placed.size());
    }

    /// Entries that have a place in the calendar: what is known to the day first, then what lies in the shortest span, so that one open end does not
    /// take the room of many months; among equals by date.
    static List<Entry> inOrder(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> Shape.of(entry).isPresent())
                .sorted(Comparator.comparing((Entry entry) -> Shape.of(entry).orElseThrow() == Shape.SOFT)
                        .thenComparing(TimelineLayout::vagueness)
                        .thenComparing(Entry::when, WhenOrder.BY_DAY))
                .toList();
    }

    /// On how many days it can be; 0 for what is known to the day.
    private static long vagueness(Entry entry) {
        When when = entry.when();
        if (Shape.of(entry).filter(shape -> shape != Shape.SOFT).isPresent())
            return 0;
        return when.earliest().isEmpty() || when.latest().isEmpty()
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(when.earliest().get(), when.latest().get());
    }

    /// Whether there is a lane even for the bare mark. Where there is none its label, which is dear to measure, need not be.
    private static boolean hasRoom(List<Placed> placed, Placed bare, int mostLanes) {
        return IntStream.range(0, mostLanes)
                .mapToObj(bare::in)
                .anyMatch(candidate -> isClear(placed, candidate));
    }

    private static boolean isClear(List<Placed> placed, Placed candidate) {
        return placed.stream().filter(p -> p.lane() == candidate.lane()).allMatch(candidate::clears);
    }

    /// @return whether there was a lane for it
    private static boolean place(List<Placed> placed, Placed mark, int mostLanes) {
        for (int lane = 0; lane < mostLanes; lane++) {
            Placed candidate = mark.in(lane);
            if (isClear(placed, candidate)) {
                placed.add(candidate);
                return true;
            }
        }
        return false;
    }

    private static Placed mark(TimeScale scale, Entry entry, ToDoubleFunction<Entry> labelWidth) {
        Shape shape = Shape.of(entry).orElseThrow();
        double start = Math.max(0, scale.x(startOf(entry, scale)));
        double end = Math.min(scale.width(), scale.x(endOf(entry, scale).plusDays(1)));
        double label = labelWidth.applyAsDouble(entry);
        return switch (shape) {
            case POINT -> beside(scale, entry, shape, (start + end - POINT_WIDTH) / 2, POINT_WIDTH, label);
            case BAR -> beside(scale, entry, shape, start, Math.max(LEAST_BAR, end - start), label);
            case SOFT -> label + 2 * INSET <= end - start
                    ? new Placed(entry, shape, start, end - start, 0, start + INSET, label)
                    : beside(scale, entry, shape, start, Math.max(LEAST_BAR, end - start), label);
        };
    }

    /// The label stands to the right of its mark, or to the left where the months end; it is cut where neither has room.
    private static Placed beside(TimeScale scale, Entry entry, Shape shape, double x, double width, double label) {
        double held = Math.clamp(x, 0, Math.max(0, scale.width() - width));
        double rightRoom = scale.width() - INSET - (held + width + LABEL_GAP);
        double leftRoom = held - LABEL_GAP - INSET;
        if (label <= rightRoom || rightRoom >= leftRoom) {
            return new Placed(entry, shape, held, width, 0, held + width + LABEL_GAP,
                    Math.max(0, Math.min(label, rightRoom)));
        }
        double shown = Math.min(label, leftRoom);
        return new Placed(entry, shape, held, width, 0, held - LABEL_GAP - shown, shown);
    }

    private static LocalDate startOf(Entry entry, TimeScale scale) {
        return entry.when().earliest().orElse(scale.first());
    }

    private static LocalDate endOf(Entry entry, TimeScale scale) {
        return entry.when().latest().orElse(scale.end());
    }
}
