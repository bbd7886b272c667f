package org.chancery.plan.crooked.racing.ui.review;

import java.util.Timer;

/// Takes threads into its own hands.
class CrookedTimer {

    Timer timer;
}
