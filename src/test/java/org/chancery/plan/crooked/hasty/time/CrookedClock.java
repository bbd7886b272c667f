package org.chancery.plan.crooked.hasty.time;

import java.time.Clock;

/// Asks the machine for the time.
class CrookedClock {

    Clock clock = Clock.systemUTC();
}
