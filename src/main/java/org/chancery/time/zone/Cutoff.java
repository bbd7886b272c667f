package org.chancery.time.zone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/// The instant by which something must be in: a day and a clock time somewhere, or the end of that day there.
///
/// A clock that is put back shows some times twice, one that is put forward leaves some out. What is early enough by either reading is in
/// time, so the first of two counts, and for a time that is left out the instant at which the clock jumps.
///
/// @param at empty for the end of the day, which is the beginning of the next
public record Cutoff(LocalDate day, Optional<LocalTime> at, ZoneId zone) {

    /// Whether the clock at that place shows the time once, twice or never.
    public enum Clock {
        ONCE, TWICE, NEVER
    }

    public static Cutoff at(LocalDate day, LocalTime time, ZoneId zone) {
        return new Cutoff(day, Optional.of(time), zone);
    }

    public static Cutoff endOf(LocalDate day, ZoneId zone) {
        return new Cutoff(day, Optional.empty(), zone);
    }

    public Instant instant() {
        return transition().map(ZoneOffsetTransition::getInstant)
                .filter(jump -> clock() == Clock.NEVER)
                .orElseGet(() -> at.map(time -> ZonedDateTime.of(day, time, zone).withEarlierOffsetAtOverlap())
                        .orElseGet(() -> day.plusDays(1).atStartOfDay(zone))
                        .toInstant());
    }

    public Clock clock() {
        return transition().map(change -> change.isGap() ? Clock.NEVER : Clock.TWICE).orElse(Clock.ONCE);
    }

    private Optional<ZoneOffsetTransition> transition() {
        return at.flatMap(time -> Optional.ofNullable(zone.getRules().getTransition(day.atTime(time))));
    }

    /// What a clock elsewhere shows at that instant.
    public ZonedDateTime in(ZoneId elsewhere) {
        return instant().atZone(elsewhere);
    }

    /// How long it is still open; negative once it has passed.
    public Duration left(Instant now) {
        return Duration.between(now, instant());
    }
}
