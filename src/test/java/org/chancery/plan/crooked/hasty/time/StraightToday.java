package org.chancery.plan.crooked.hasty.time;

import java.time.Clock;
import java.time.LocalDate;

/// Is told the time.
class StraightToday {

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
