package org.chancery.plan.crooked.hasty.time;

/// Asks the machine for the time.
class CrookedMillis {

    long now() {
        return System.currentTimeMillis();
    }
}
