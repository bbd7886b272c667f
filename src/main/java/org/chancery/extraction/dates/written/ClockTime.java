package org.chancery.extraction.dates.written;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// A clock time or a span of them, as written.
///
/// @param zone the zone that the words name
/// @param endsDay whether "midnight" closes the day rather than opens it
/// @param noonForTwelveAm the words say "12 am" where only noon makes sense
public record ClockTime(LocalTime from, Optional<LocalTime> until, Optional<ZoneId> zone, boolean endsDay,
        boolean noonForTwelveAm) {

    public ClockTime in(Optional<ZoneId> named) {
        return new ClockTime(from, until, named, endsDay, noonForTwelveAm);
    }
}
