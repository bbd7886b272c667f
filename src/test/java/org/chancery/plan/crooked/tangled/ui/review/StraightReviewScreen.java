package org.chancery.plan.crooked.tangled.ui.review;

import org.chancery.plan.crooked.tangled.ui.kit.StraightKit;

public class StraightReviewScreen {

    StraightKit kit = new StraightKit();
}
