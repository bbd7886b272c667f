package org.chancery.plan.crooked.tangled.ui.horizon;

import org.chancery.plan.crooked.tangled.ui.review.StraightReview;

/// A screen that opens another by itself.
class CrookedHorizon {

    StraightReview review = new StraightReview();
}
