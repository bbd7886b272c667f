package org.chancery.plan.crooked.hasty.time;

import java.util.Date;

/// Asks the machine for the time.
class CrookedDate {

    Date now() {
        return new Date();
    }
}
