package org.chancery.plan.crooked.racing.ui.review;

import java.util.concurrent.ExecutorService;

/// Takes threads into its own hands.
class CrookedPool {

    ExecutorService pool;
}
