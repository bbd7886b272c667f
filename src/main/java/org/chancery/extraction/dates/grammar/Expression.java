package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.written.ClockTime;
import org.chancery.extraction.dates.written.Piece;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.chancery.time.Offset;

/// A date expression as it stands in the text, before its years are known.
///
/// @param first first token
/// @param end the token after the last
/// @param lead the word that leads it in
/// @param rule the form that was recognised, for the reader: "a run of days"
public record Expression(int first, int end, Lead lead, Content content, String rule) {

    /// What the words in front say of a date.
    public enum Lead {
        NONE, ON, BY, BEFORE, AFTER, SINCE, UNTIL, FROM, WITHIN, FOR, WEEK_OF
    }

    /// What was written.
    public sealed interface Content {}

    /// Dates of the calendar, with a clock time where one stands beside them.
    ///
    /// @param clocks more than one where a day has several blocks
    public record Dates(List<Piece> pieces, List<ClockTime> clocks, boolean alternatives,
            boolean lostDash) implements Content {

        Dates at(List<ClockTime> times) {
            return new Dates(pieces, times, alternatives, lostDash);
        }
    }

    /// A clock time on a day that the document gives elsewhere.
    public record Clock(ClockTime clock) implements Content {}

    /// A distance from an event: "7 days before the meeting".
    ///
    /// @param weekday the weekday looked for, Monday is 1: "the Friday following …"; 0 for none
    public record FromEvent(Offset offset, String anchor, int weekday) implements Content {}

    /// A distance from the day of the paper: "tomorrow", "in two weeks", "this Friday", "next month".
    ///
    /// @param steps how many units on; negative for the past
    /// @param weekday Monday is 1; 0 for none
    /// @param whole whether the whole unit is meant ("next month") rather than a day that far away ("in a month")
    /// @param clocks the clock times on that day, where some stand beside it
    public record FromToday(int steps, Offset.Unit unit, int weekday, boolean whole,
            List<ClockTime> clocks) implements Content {

        FromToday(int steps, Offset.Unit unit, int weekday, boolean whole) {
            this(steps, unit, weekday, whole, List.of());
        }

        /// The same weekday, as the last one of its name.
        public FromToday last() {
            return new FromToday(-1, unit, weekday, whole, clocks);
        }

        FromToday at(List<ClockTime> times) {
            return new FromToday(steps, unit, weekday, whole, times);
        }
    }

    /// Something that comes again.
    public record Again(Period every) implements Content {}

    Expression led(int start, Lead by) {
        return new Expression(start, end, by, content, rule);
    }

    /// The same expression beginning further left.
    public Expression from(int earlier) {
        return new Expression(earlier, end, lead, content, rule);
    }

    Expression with(Content other, int newEnd) {
        return new Expression(first, newEnd, lead, other, rule);
    }

    public Optional<Dates> dates() {
        return content instanceof Dates dates ? Optional.of(dates) : Optional.empty();
    }
}
