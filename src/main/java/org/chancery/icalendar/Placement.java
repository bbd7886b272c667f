package org.chancery.icalendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.icalendar.timezone.WrittenZone;
import org.chancery.time.Between;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Imprecise;
import org.chancery.time.Moment;
import org.chancery.time.Recurring;
import org.chancery.time.Relative;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenLabel;

/// Where an entry stands on a calendar, which knows days and clock times and nothing between.
public sealed interface Placement {

    /// How long a meeting is drawn whose end nobody knows.
    Duration MEETING_OF_UNKNOWN_LENGTH = Duration.ofHours(1);
    /// The shortest that a calendar takes, for what is due at a clock time.
    Duration DUE_AT_ONCE = Duration.ofMinutes(1);

    /// On the calendar, in one of three ways.
    sealed interface Placed extends Placement {}

    /// On whole days, both included, the same days wherever the reader is.
    record AllDay(LocalDate first, LocalDate last) implements Placed {}

    /// From one instant to another, both in the same zone: one that can be written out, or UTC.
    ///
    /// @param endKnown false if nobody said when it ends
    record Timed(ZonedDateTime start, ZonedDateTime end, boolean endKnown) implements Placed {}

    /// On the last day on which it can be, as the day itself is not known.
    ///
    /// @param first the first day on which it can be, from which reminders count; the last day if that is open
    record LastDay(LocalDate first, LocalDate last) implements Placed {}

    /// Not on the calendar.
    ///
    /// @param why for a person, without a full stop: "no date to export"
    record Nowhere(String why) implements Placement {}

    static Placement of(Entry entry) {
        When when = entry.when();
        if (outside(when.earliest()) || outside(when.latest()))
            return new Nowhere("a year that calendars cannot hold");
        return switch (when) {
            case Moment m -> timed(m.start(), m.end(), entry);
            case Day d -> new AllDay(d.day(), d.day());
            case Days d -> new AllDay(d.first(), d.last());
            case Imprecise i -> lastDay(i);
            case Between b -> lastDay(b);
            case Stretch s -> stretch(s, entry);
            case Relative r -> counted(r);
            case Recurring r -> new Nowhere("comes " + WhenLabel.medium(r) + ", no day is set");
            case Undated u ->
                new Nowhere(
                        entry instanceof Meeting meeting && meeting.waits() ? meeting.standing() : "no date to export");
        };
    }

    private static boolean outside(Optional<LocalDate> day) {
        return day.filter(d -> d.getYear() < 1 || d.getYear() > 9998).isPresent();
    }

    private static Placement stretch(Stretch s, Entry entry) {
        if (s.from().orElse(null) instanceof Moment from && s.to().orElse(null) instanceof Moment to)
            return timed(from.start(), to.end().or(() -> Optional.of(to.start())), entry);
        if (s.from().filter(Placement::toTheDay).isPresent() && s.to().filter(Placement::toTheDay).isPresent()) {
            LocalDate last = s.latest().orElseThrow();
            return new AllDay(s.earliest().filter(last::isAfter).orElse(last), last);
        }
        return lastDay(s);
    }

    /// A day that follows from the day of something else is a day like any other.
    private static Placement counted(Relative r) {
        return r.latest()
                .<Placement>map(day -> new AllDay(day, day))
                .orElseGet(() -> new Nowhere("no date yet: " + WhenLabel.medium(r)));
    }

    private static boolean toTheDay(When end) {
        return end.precision().isExact();
    }

    private static Placement lastDay(When when) {
        return when.latest()
                .<Placement>map(last -> new LastDay(when.earliest().filter(last::isAfter).orElse(last), last))
                .orElseGet(() -> new Nowhere("no last day: " + WhenLabel.medium(when)));
    }

    private static Timed timed(ZonedDateTime start, Optional<ZonedDateTime> said, Entry entry) {
        Optional<ZonedDateTime> known = said.filter(start::isBefore);
        ZonedDateTime end = known.orElseGet(() -> start.plus(switch (entry) {
            case Meeting m -> MEETING_OF_UNKNOWN_LENGTH;
            case Deliverable d -> DUE_AT_ONCE;
        }));
        ZoneId zone = WrittenZone.of(start.getZone())
                .filter(z -> z.tells(start.toInstant()) && z.tells(end.toInstant()))
                .<ZoneId>map(WrittenZone::id)
                .orElse(ZoneOffset.UTC);
        return new Timed(start.withZoneSameInstant(zone), end.withZoneSameInstant(zone), known.isPresent());
    }
}
