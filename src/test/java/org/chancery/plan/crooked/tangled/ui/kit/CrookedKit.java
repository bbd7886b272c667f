package org.chancery.plan.crooked.tangled.ui.kit;

import org.chancery.plan.crooked.tangled.ui.review.StraightReviewScreen;

/// A shared piece that knows one of the screens.
class CrookedKit {

    StraightReviewScreen review = new StraightReviewScreen();
}
