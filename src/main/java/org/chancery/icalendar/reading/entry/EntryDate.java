package org.chancery.icalendar.reading.entry;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.icalendar.reading.component.CalendarTime;
import org.chancery.icalendar.reading.component.CalendarTime.AtClock;
import org.chancery.icalendar.reading.component.CalendarTime.OnDay;
import org.chancery.icalendar.reading.component.Component;
import org.chancery.icalendar.reading.component.Component.Kind;
import org.chancery.time.Day;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Stretch;
import org.chancery.time.Undated;
import org.chancery.time.When;
import org.chancery.time.text.WhenText;

/// The date of a component: whole days, a clock time, or the imprecise date that this program wrote beside them.
///
/// A clock time in UTC, or in a zone of the file's own, is told by the clock of the officer; one in a zone that has a name stays in it.
final class EntryDate {

    private final ZoneId officer;
    private final Optional<ZoneId> file;

    /// @param file the zone in which the file means clock times without one, if it says so
    EntryDate(ZoneId officer, Optional<ZoneId> file) {
        this.officer = officer;
        this.file = file;
    }

    /// What the start and end say.
    ///
    /// @param remarks takes what a person should know
    When of(Component component, List<String> remarks) {
        Optional<CalendarTime> start = component.kind() == Kind.TASK
                ? component.end().or(component::start)
                : component.start();
        return switch (start.orElse(null)) {
            case OnDay on when component.kind() == Kind.TASK -> Day.of(on.day());
            case OnDay on -> days(on.day(), component.end().map(CalendarTime::day).orElse(on.day()));
            case AtClock at -> clock(at, component, remarks);
            case null -> new Undated("");
        };
    }

    /// The end of whole days is the day after the last.
    private static When days(LocalDate first, LocalDate end) {
        LocalDate last = end.minusDays(1);
        return last.isAfter(first) ? Days.of(first, last) : Day.of(first);
    }

    private When clock(AtClock at, Component component, List<String> remarks) {
        if (at.zone().isEmpty() && file.isEmpty() && component.remarks().isEmpty())
            remarks.add("It names no time zone: its clock times are taken as those where you are.");
        ZonedDateTime start = zoned(at);
        Optional<ZonedDateTime> end = component.end()
                .filter(e -> component.kind() == Kind.EVENT)
                .map(e -> e instanceof AtClock clock ? zoned(clock) : e.local().atZone(start.getZone()))
                .map(e -> e.withZoneSameInstant(start.getZone()))
                .filter(start::isBefore);
        return end.map(e -> timed(start, e))
                .orElseGet(() -> Moment.at(start.toLocalDate(), start.toLocalTime(), start.getZone()));
    }

    private static When timed(ZonedDateTime start, ZonedDateTime end) {
        LocalDateTime from = start.toLocalDateTime();
        Moment moment = Moment.of(start.toLocalDate(), start.toLocalTime(), end.toLocalTime(), start.getZone());
        return !end.toLocalDateTime().isAfter(from.plusDays(1))
                && moment.end().filter(e -> e.toInstant().equals(end.toInstant())).isPresent()
                        ? moment
                        : new Stretch(Optional.of(Moment.at(start.toLocalDate(), start.toLocalTime(), start.getZone())),
                                Optional.of(Moment.at(end.toLocalDate(), end.toLocalTime(), end.getZone())), "");
    }

    private ZonedDateTime zoned(AtClock at) {
        ZoneId zone = at.zone().or(() -> file).orElse(officer);
        ZonedDateTime time = at.local().atZone(zone);
        return zone.normalized() instanceof ZoneOffset ? time.withZoneSameInstant(officer) : time;
    }

    /// The date that this program wrote beside the start and end; empty if it is none.
    static Optional<When> own(String line) {
        try {
            return line.isEmpty() ? Optional.empty() : Optional.of(WhenText.read(line, ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
