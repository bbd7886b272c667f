package org.chancery.store;

import java.time.Clock;

/// A hybrid logical clock: 48 bits of milliseconds and 16 of a counter, never going back, whatever the wall clock does. Of two changes to a
/// field on two devices, the later one by this clock wins.
final class HybridClock {

    private static final int COUNTER_BITS = 16;

    private final Clock clock;
    private long last;

    /// @param last the latest reading that the book knows
    HybridClock(Clock clock, long last) {
        this.clock = clock;
        this.last = last;
    }

    long tick() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        return last;
    }
}
