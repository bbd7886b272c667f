package org.chancery.plan.crooked.tangled.ui.shell;

import org.chancery.plan.crooked.tangled.ui.review.StraightReview;

public class StraightWindow {

    StraightReview review = new StraightReview();
}
