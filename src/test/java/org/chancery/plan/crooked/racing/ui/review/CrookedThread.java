package org.chancery.plan.crooked.racing.ui.review;

/// Takes threads into its own hands.
class CrookedThread {

    Thread thread = new Thread(() -> {});
}
