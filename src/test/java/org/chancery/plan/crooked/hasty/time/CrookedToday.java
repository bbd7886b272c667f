package org.chancery.plan.crooked.hasty.time;

import java.time.LocalDate;

/// Asks the machine for the time.
class CrookedToday {

    LocalDate today() {
        return LocalDate.now();
    }
}
