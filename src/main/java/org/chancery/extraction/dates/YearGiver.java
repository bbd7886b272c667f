package org.chancery.extraction.dates;

import org.chancery.time.Precision;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.dates.written.Fragment;
import java.time.LocalDate;

/// The year of a date that does not name it.
///
/// @param reference the day from which the text is read
/// @param slack how many days before the reference a date may lie and still be meant
/// @param doubtful whether the reader should be asked about it
/// @param reason how the year was found, as the end of a sentence: "from the heading"
public record YearGiver(LocalDate reference, int slack, boolean doubtful, String reason) {

    /// A weekday may pull a date back by so many days, not by a year.
    private static final int NEAR = 200;

    /// The next occurrence on or after the reference, save for the slack.
    public static YearGiver after(LocalDate reference, int slack, boolean doubtful, String reason) {
        return new YearGiver(reference, slack, doubtful, reason);
    }

    /// The latest occurrence up to the reference and a week beyond it.
    public static YearGiver before(LocalDate reference, boolean doubtful, String reason) {
        return new YearGiver(reference, 358, doubtful, reason);
    }

    int year(Piece piece) {
        int year = reference.minusDays(slack).getYear();
        int next = lastDay(piece.last(), year).isBefore(reference.minusDays(slack)) ? year + 1 : year;
        if (fitsWeekday(piece.from(), next))
            return next;
        boolean near = !lastDay(piece.last(), next - 1).isBefore(reference.minusDays(NEAR));
        return near && fitsWeekday(piece.from(), next - 1) ? next - 1 : next;
    }

    /// A weekday in the words tells one year from its neighbours.
    private static boolean fitsWeekday(Fragment fragment, int year) {
        return fragment.weekday() == 0
                || fragment.in(year).fullDay().map(d -> d.getDayOfWeek().getValue() == fragment.weekday()).orElse(true);
    }

    private static LocalDate lastDay(Fragment fragment, int year) {
        int month = Math.max(1, Math.min(12, fragment.month()));
        LocalDate first = LocalDate.of(year, month, 1);
        return fragment.day() > 0
                ? first.plusDays(fragment.day() - 1L)
                : first.plusMonths(fragment.unit() == Precision.YEAR ? 12 : 1).minusDays(1);
    }
}
