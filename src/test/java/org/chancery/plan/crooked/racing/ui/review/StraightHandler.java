package org.chancery.plan.crooked.racing.ui.review;

/// Names the last resort and starts nothing.
class StraightHandler {

    void guard() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {});
    }
}
