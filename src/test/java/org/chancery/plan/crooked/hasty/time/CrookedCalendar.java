package org.chancery.plan.crooked.hasty.time;

import java.util.Calendar;

/// Asks the machine for the time.
class CrookedCalendar {

    Calendar now() {
        return Calendar.getInstance();
    }
}
