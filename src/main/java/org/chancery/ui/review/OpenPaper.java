package org.chancery.ui.review;

import java.util.List;
import org.chancery.desk.ReviewingProposals.Review;

/// A paper as read from the book at one moment, its text marked.
record OpenPaper(Review review, List<ReviewRow> rows) {

    static OpenPaper of(Review review) {
        return new OpenPaper(review, ReviewText.of(review.document(), review.mentions(), review.items()));
    }
}
