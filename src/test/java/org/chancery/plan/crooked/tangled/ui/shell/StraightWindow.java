package org.chancery.plan.crooked.tangled.ui.shell;

import org.chancery.plan.crooked.tangled.ui.review.StraightReviewScreen;

public class StraightWindow {

    StraightReviewScreen review = new StraightReviewScreen();
}
