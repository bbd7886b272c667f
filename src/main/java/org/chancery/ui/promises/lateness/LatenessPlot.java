package org.chancery.ui.promises.lateness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.chancery.desk.receiving.BodyLateness.Mark;

/// Where the papers of a body stand in a chart: by the day on which they were due from left to right, and by how late they were from the line of those
/// on time up, or down for early.
///
/// @param points in the order of their days
/// @param onTime height of the line of those that were on time
/// @param latest days late at the upper edge
/// @param earliest days early at the lower edge
record LatenessPlot(List<Point> points, double onTime, long latest, long earliest) {

    /// How a paper came.
    enum Kind {
        EARLY, ON_TIME, LATE,
        /// It has not come, and is late already.
        OPEN
    }

    /// @param x from the left, in the unit of the width
    /// @param y from above
    record Point(Mark mark, Kind kind, double x, double y) {}

    /// A week at the least is shown above and below, so that a day does not look like a year.
    private static final long LEAST = 7;
    /// What is below the line has at least so much of what is above it.
    private static final long BELOW = 4;

    LatenessPlot {
        points = List.copyOf(points);
    }

    static LatenessPlot of(List<Mark> marks, double width, double height) {
        long latest = Math.max(LEAST, marks.stream().mapToLong(Mark::days).max().orElse(0));
        long earliest = Math.max(Math.max(LEAST, latest / BELOW),
                -marks.stream().mapToLong(Mark::days).min().orElse(0));
        double day = height / (latest + earliest);
        double onTime = latest * day;
        LocalDate first = marks.stream().map(Mark::due).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate last = marks.stream().map(Mark::due).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        long span = ChronoUnit.DAYS.between(first, last);
        return new LatenessPlot(marks.stream().map(mark -> {
            double x = span == 0 ? width / 2 : width * ChronoUnit.DAYS.between(first, mark.due()) / span;
            return new Point(mark, kind(mark), x, onTime - mark.days() * day);
        }).toList(), onTime, latest, earliest);
    }

    private static Kind kind(Mark mark) {
        if (mark.open())
            return Kind.OPEN;
        return mark.days() > 0 ? Kind.LATE : mark.days() < 0 ? Kind.EARLY : Kind.ON_TIME;
    }
}
