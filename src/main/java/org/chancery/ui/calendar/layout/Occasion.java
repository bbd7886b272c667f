package org.chancery.ui.calendar.layout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Meeting;
import org.chancery.time.Moment;
import org.chancery.time.When;

/// An entry that is known to the day, on the days and at the hours of the duty station.
///
/// @param first the first day it takes
/// @param last the last; what ends at midnight is over with its day
/// @param from when it begins or is cut off, if an hour is known
/// @param until when it ends, if that is known
public record Occasion(Entry entry, LocalDate first, LocalDate last, Optional<LocalDateTime> from,
        Optional<LocalDateTime> until) {

    /// The order on a page: by first day, the longer first; on a day what is due before what takes place, then by the clock; what is settled last.
    public static final Comparator<Occasion> IN_ORDER = Comparator.comparing(Occasion::first)
            .thenComparing(o -> -o.days())
            .thenComparing(Occasion::isSettled)
            .thenComparing(o -> o.entry() instanceof Meeting)
            .thenComparing(o -> o.from().orElse(LocalDateTime.MIN))
            .thenComparing(o -> o.entry().title())
            .thenComparing(o -> o.entry().id().toString());

    /// Empty for an entry whose day is not known: it has no place on any day.
    public static Optional<Occasion> of(Entry entry, ZoneId station) {
        When when = entry.when();
        if (when instanceof Moment moment)
            return Optional.of(of(entry, moment, station));
        boolean oneDay = when.earliest().isPresent() && when.earliest().equals(when.latest());
        if (!oneDay && !when.precision().isExact())
            return Optional.empty();
        return when.earliest()
                .flatMap(first -> when.latest()
                        .map(last -> new Occasion(entry, first, last, Optional.empty(), Optional.empty())));
    }

    private static Occasion of(Entry entry, Moment moment, ZoneId station) {
        LocalDateTime from = moment.start().withZoneSameInstant(station).toLocalDateTime();
        Optional<LocalDateTime> until = entry instanceof Deliverable
                ? Optional.empty()
                : moment.end().map(end -> end.withZoneSameInstant(station).toLocalDateTime());
        LocalDate last = until.map(end -> end.minusNanos(1).toLocalDate()).orElse(from.toLocalDate());
        return new Occasion(entry, from.toLocalDate(), last, Optional.of(from), until);
    }

    public boolean touches(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    public boolean isOn(LocalDate day) {
        return touches(day, day);
    }

    /// How many days it takes, at least 1.
    public long days() {
        return 1 + ChronoUnit.DAYS.between(first, last);
    }

    /// Whether it stands at an hour: it has one, and does not fill whole days.
    public boolean hasHours() {
        return from.isPresent() && days() <= 2;
    }

    /// Whether nothing is to be done about it any more: it was held, cancelled, received or dropped.
    public boolean isSettled() {
        return switch (entry) {
            case Deliverable d -> !d.status().isOpen();
            case Meeting m -> m.status().isSettled();
        };
    }
}
