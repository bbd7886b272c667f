package org.chancery.plan.crooked.tangled.ui.review.pages;

import org.chancery.plan.crooked.tangled.ui.kit.StraightKit;
import org.chancery.plan.crooked.tangled.ui.review.StraightReviewScreen;

class StraightPages {

    StraightKit kit = new StraightKit();
    StraightReviewScreen review = new StraightReviewScreen();
}
