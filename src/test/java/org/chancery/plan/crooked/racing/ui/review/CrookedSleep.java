package org.chancery.plan.crooked.racing.ui.review;

/// Takes threads into its own hands.
class CrookedSleep {

    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
