package org.chancery.plan.crooked.tangled.ui.review.pages;

import org.chancery.plan.crooked.tangled.ui.kit.StraightKit;
import org.chancery.plan.crooked.tangled.ui.review.StraightReview;

class StraightPages {

    StraightKit kit = new StraightKit();
    StraightReview review = new StraightReview();
}
