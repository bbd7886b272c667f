package org.chancery.agenda;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// The identity of an entry, for good: a UUID of version 7 (RFC 9562), so that ids sort by the time they were made. It is also the
/// entry's UID in calendars, and lets the books of two colleagues be joined.
public record Id(UUID uuid) implements Comparable<Id> {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    public static Id parse(String text) {
        return new Id(UUID.fromString(text));
    }

    /// A new id, later than every id this program made before.
    public static Id fresh(Clock clock) {
        // 48 bits of milliseconds and 12 bits of counter move forward together, whatever the clock does
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, clock.millis() << 12));
        long high = (tick >>> 12) << 16 | 0x7000 | (tick & 0xFFF);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new Id(new UUID(high, low));
    }

    /// When it was made, to the millisecond; empty for an id of another version, which does not tell.
    public Optional<Instant> made() {
        return uuid.version() == 7
                ? Optional.of(Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    @Override
    public int compareTo(Id other) {
        return uuid.toString().compareTo(other.uuid.toString());
    }

    @Override
    public String toString() {
        return uuid.toString();
    }
}
