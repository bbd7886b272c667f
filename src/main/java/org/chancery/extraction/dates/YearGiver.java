package org.chancery.extraction.dates;

import org.chancery.time.Precision;
import org.chancery.extraction.dates.written.Piece;
import org.chancery.extraction.dates.written.Fragment;
import java.time.LocalDate;

/// The year of a date that does not name it.
///
/// @param reference the day from which the text is read
/// @param slack how many days before the reference a date may lie and still be meant
/// @param written the year that a heading or the word before it writes out, which leaves no doubt; 0 if none does
/// @param reason how the year was found, as the end of a sentence: "from the heading"
public record YearGiver(LocalDate reference, int slack, int written, String reason) {

    /// A weekday may pull a date back by so many days, not by a year.
    private static final int NEAR = 200;

    /// The next occurrence on or after the reference, save for the slack.
    public static YearGiver after(LocalDate reference, int slack, String reason) {
        return new YearGiver(reference, slack, 0, reason);
    }

    /// The latest occurrence up to the reference and a week beyond it.
    public static YearGiver before(LocalDate reference, String reason) {
        return new YearGiver(reference, 358, 0, reason);
    }

    /// The same, where this year is written beside it.
    public YearGiver written(int year) {
        return new YearGiver(reference, slack, year, reason);
    }

    /// Whether the reader should be asked about a year.
    boolean isDoubtful(int year) {
        return year != written;
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
