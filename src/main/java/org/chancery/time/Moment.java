package org.chancery.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// A clock time on a day, in a zone, with its end where one is known: "12 May 2026, 9:30 to 12:30, Nairobi time".
///
/// An end that is not after the start falls on the following day.
///
/// @param from the start, or the instant at which something is due
/// @param until the end, where the words give one
/// @param zone the zone that the words name, or the one assumed for the duty station
public record Moment(LocalDate day, LocalTime from, Optional<LocalTime> until, ZoneId zone, String words)
        implements
            When {

    public static Moment of(LocalDate day, LocalTime from, LocalTime until, ZoneId zone) {
        return new Moment(day, from, Optional.of(until), zone, "");
    }

    public static Moment at(LocalDate day, LocalTime from, ZoneId zone) {
        return new Moment(day, from, Optional.empty(), zone, "");
    }

    public ZonedDateTime start() {
        return day.atTime(from).atZone(zone);
    }

    public Optional<ZonedDateTime> end() {
        return until.map(u -> (u.isAfter(from) ? day : day.plusDays(1)).atTime(u).atZone(zone));
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(day);
    }

    /// What ends at midnight is over with its day.
    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(end().map(end -> end.minusNanos(1).toLocalDate()).orElse(day));
    }

    @Override
    public Precision precision() {
        return Precision.MINUTE;
    }

    /// EDTF has no clock intervals; a start without an end is ISO 8601-1.
    @Override
    public Optional<String> edtf() {
        return until.isPresent() ? Optional.empty() : Optional.of(start().toOffsetDateTime().toString());
    }

    @Override
    public Moment saying(String words) {
        return new Moment(day, from, until, zone, words);
    }
}
