package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The entries of one week packed into lanes, so that on no day two stand in the same place; what finds no room is counted on its days.
///
/// @param monday the first day of the week
/// @param more for each day, Monday first, how many entries are not shown; where that is not 0, the last lane is free for saying so
public record WeekLanes(LocalDate monday, List<Bar> bars, List<Integer> more) {

    public static final int DAYS = 7;
    /// More lanes than this are not packed: no window is so high.
    private static final int MOST_LANES = 60;

    /// @param column its first day in this week, from 0
    /// @param columns how many days of this week it takes
    /// @param lane from 0, the topmost
    /// @param begun whether it began before this week
    /// @param goesOn whether it goes on after it
    public record Bar(Occasion occasion, int column, int columns, int lane, boolean begun, boolean goesOn) {

        private boolean covers(int day) {
            return column <= day && day < column + columns;
        }
    }

    public WeekLanes {
        bars = List.copyOf(bars);
        more = List.copyOf(more);
    }

    /// @param occasions those of other weeks are left out
    /// @param lanes how many there is room for, at least 1
    public static WeekLanes of(LocalDate monday, List<Occasion> occasions, int lanes) {
        int room = Math.clamp(lanes, 1, MOST_LANES);
        LocalDate sunday = monday.plusDays(DAYS - 1);
        var bars = new ArrayList<Bar>();
        var taken = new long[DAYS];
        var more = new int[DAYS];
        occasions.stream()
                .filter(o -> o.touches(monday, sunday))
                .sorted(Comparator.comparing((Occasion o) -> o.first().isBefore(monday) ? monday : o.first())
                        .thenComparing(Occasion.IN_ORDER))
                .forEach(o -> place(bar(o, monday, sunday), room, bars, taken, more));
        makeRoomForCounts(room, bars, more);
        return new WeekLanes(monday, bars, IntStream.of(more).boxed().toList());
    }

    private static Bar bar(Occasion o, LocalDate monday, LocalDate sunday) {
        boolean begun = o.first().isBefore(monday);
        boolean goesOn = o.last().isAfter(sunday);
        int column = begun ? 0 : (int) ChronoUnit.DAYS.between(monday, o.first());
        int end = goesOn ? DAYS : (int) ChronoUnit.DAYS.between(monday, o.last()) + 1;
        return new Bar(o, column, end - column, 0, begun, goesOn);
    }

    private static void place(Bar bar, int room, List<Bar> bars, long[] taken, int[] more) {
        long all = 0;
        for (int day = bar.column(); day < bar.column() + bar.columns(); day++)
            all |= taken[day];
        int lane = Long.numberOfTrailingZeros(~all);
        if (lane >= room) {
            count(bar, more);
            return;
        }
        for (int day = bar.column(); day < bar.column() + bar.columns(); day++)
            taken[day] |= 1L << lane;
        bars.add(new Bar(bar.occasion(), bar.column(), bar.columns(), lane, bar.begun(), bar.goesOn()));
    }

    /// Where something is counted, the last lane says so; what stands there is counted, too.
    private static void makeRoomForCounts(int room, List<Bar> bars, int[] more) {
        var crowded = IntStream.range(0, DAYS).filter(day -> more[day] > 0).toArray();
        bars.removeIf(bar -> {
            boolean inTheWay = bar.lane() == room - 1 && IntStream.of(crowded).anyMatch(bar::covers);
            if (inTheWay)
                count(bar, more);
            return inTheWay;
        });
    }

    private static void count(Bar bar, int[] more) {
        for (int day = bar.column(); day < bar.column() + bar.columns(); day++)
            more[day]++;
    }
}
