package org.chancery.plan.crooked.racing.ui.review;

import javafx.concurrent.Task;

/// Takes threads into its own hands.
class CrookedTask {

    Task<Void> task;
}
