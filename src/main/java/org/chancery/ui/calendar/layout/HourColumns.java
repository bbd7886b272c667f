package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Meeting;

/// What stands at hours of one day, side by side where it overlaps.
public record HourColumns(List<Block> blocks, List<Crowd> crowds) {

    public static final int DAY = 24 * 60;
    /// A cut-off, or a meeting whose end is not known, is given this much room, in minutes.
    private static final int LEAST = 30;
    private static final int ASSUMED = 60;

    /// @param from minute of the day at which it begins, or is cut off
    /// @param until minute at which its place ends
    /// @param column from 0, among as many as stand side by side there
    /// @param openEnd whether the end is not known
    /// @param below whether it stands below another cut-off, and so later than it is
    public record Block(Occasion occasion, int from, int until, int column, int columns, boolean openEnd,
            boolean below) {

        private Block in(int column, int columns) {
            return new Block(occasion, from, until, column, columns, openEnd, below);
        }

        private Block underneath(int minute) {
            return new Block(occasion, minute, minute + LEAST, column, columns, openEnd, true);
        }
    }

    /// What found no column among those that stand side by side.
    ///
    /// @param from minute of the day at which the first of them begins
    /// @param columns how many stand there; the last is for saying how many more
    public record Crowd(int from, int columns, int more) {}

    public HourColumns {
        blocks = List.copyOf(blocks);
        crowds = List.copyOf(crowds);
    }

    /// @param occasions those without hours, or of other days, are left out
    /// @param most how many may stand side by side, at least 2
    public static HourColumns of(LocalDate day, List<Occasion> occasions, int most) {
        List<Block> inOrder = oneBelowTheOther(occasions.stream()
                .filter(o -> o.hasHours() && o.isOn(day))
                .sorted(Occasion.IN_ORDER)
                .map(o -> block(o, day))
                .toList());
        var blocks = new ArrayList<Block>();
        var crowds = new ArrayList<Crowd>();
        var together = new ArrayList<Block>();
        int end = 0;
        for (Block block : inOrder) {
            if (block.from() >= end) {
                close(together, most, blocks, crowds);
                together.clear();
            }
            together.add(block);
            end = Math.max(end, block.until());
        }
        close(together, most, blocks, crowds);
        return new HourColumns(blocks, crowds);
    }

    /// Cut-offs at about the same time stand one below the other, where each has the whole width for its title; the time is in its words.
    private static List<Block> oneBelowTheOther(List<Block> blocks) {
        var placed = new ArrayList<Block>();
        int free = 0;
        for (Block block : blocks.stream().sorted(Comparator.comparingInt(Block::from)).toList()) {
            boolean cutOff = block.occasion().entry() instanceof Deliverable;
            Block here = cutOff && block.from() < free && free + LEAST <= DAY ? block.underneath(free) : block;
            if (cutOff)
                free = here.until();
            placed.add(here);
        }
        placed.sort(Comparator.comparingInt(Block::from).thenComparingInt(b -> -b.until()));
        return placed;
    }

    private static Block block(Occasion o, LocalDate day) {
        LocalDateTime from = o.from().orElseThrow();
        boolean openEnd = o.until().isEmpty();
        LocalDateTime until = o.until().orElse(from.plusMinutes(o.entry() instanceof Meeting
                ? ASSUMED
                : LEAST));
        int start = Math.max(0, minute(day, from));
        int end = Math.clamp(minute(day, until), start + LEAST, Math.max(DAY, start + LEAST));
        return end > DAY
                ? new Block(o, DAY - LEAST, DAY, 0, 1, openEnd, false)
                : new Block(o, start, end, 0, 1, openEnd, false);
    }

    private static int minute(LocalDate day, LocalDateTime time) {
        return (int) Math.clamp(ChronoUnit.MINUTES.between(day.atStartOfDay(), time), 0, DAY);
    }

    /// Gives each of those that hang together the first column that is free.
    private static void close(List<Block> together, int most, List<Block> blocks, List<Crowd> crowds) {
        var ends = new ArrayList<Integer>();
        var columns = new int[together.size()];
        for (int i = 0; i < columns.length; i++) {
            int column = 0;
            while (column < ends.size() && ends.get(column) > together.get(i).from())
                column++;
            if (column == ends.size())
                ends.add(0);
            ends.set(column, together.get(i).until());
            columns[i] = column;
        }
        int shown = Math.min(ends.size(), most);
        boolean crowded = ends.size() > most;
        int more = 0;
        int first = DAY;
        for (int i = 0; i < columns.length; i++) {
            Block b = together.get(i);
            if (crowded && columns[i] >= most - 1) {
                more++;
                first = Math.min(first, b.from());
            } else {
                blocks.add(b.in(columns[i], shown));
            }
        }
        if (more > 0)
            crowds.add(new Crowd(first, shown, more));
    }
}
