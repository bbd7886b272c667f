package org.chancery.plan.crooked.hasty.cli;

import java.time.Clock;

/// Where the program starts, the clock is chosen.
class StraightCommand {

    Clock clock = Clock.systemDefaultZone();
}
