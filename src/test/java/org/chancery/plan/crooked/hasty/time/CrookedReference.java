package org.chancery.plan.crooked.hasty.time;

import java.time.Instant;
import java.util.function.Supplier;

/// Asks the machine for the time.
class CrookedReference {

    Supplier<Instant> now = Instant::now;
}
