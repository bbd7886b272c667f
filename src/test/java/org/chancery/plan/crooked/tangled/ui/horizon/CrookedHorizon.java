package org.chancery.plan.crooked.tangled.ui.horizon;

import org.chancery.plan.crooked.tangled.ui.review.StraightReviewScreen;

/// A screen that opens another by itself.
class CrookedHorizon {

    StraightReviewScreen review = new StraightReviewScreen();
}
