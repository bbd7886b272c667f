package org.chancery.plan.crooked.hasty.time;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/// Asks the machine for the time.
class CrookedZone {

    ZonedDateTime now() {
        return ZonedDateTime.now(ZoneId.of("UTC"));
    }
}
