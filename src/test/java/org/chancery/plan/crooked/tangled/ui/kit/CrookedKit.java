package org.chancery.plan.crooked.tangled.ui.kit;

import org.chancery.plan.crooked.tangled.ui.review.StraightReview;

/// A shared piece that knows one of the screens.
class CrookedKit {

    StraightReview review = new StraightReview();
}
