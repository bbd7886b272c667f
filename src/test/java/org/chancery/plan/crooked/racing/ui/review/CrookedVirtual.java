package org.chancery.plan.crooked.racing.ui.review;

/// Takes threads into its own hands.
class CrookedVirtual {

    void work() {
        Thread.startVirtualThread(() -> {});
    }
}
