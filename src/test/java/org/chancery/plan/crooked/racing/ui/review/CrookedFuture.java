package org.chancery.plan.crooked.racing.ui.review;

import java.util.concurrent.CompletableFuture;

/// Takes threads into its own hands.
class CrookedFuture {

    CompletableFuture<Void> work = CompletableFuture.runAsync(() -> {});
}
