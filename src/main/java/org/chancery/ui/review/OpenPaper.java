package org.chancery.ui.review;

import java.util.List;
import org.chancery.desk.ReviewingProposals.Review;
import org.chancery.ui.review.text.MarkedPaper;
import org.chancery.ui.review.text.MarkedParagraph;

/// A paper as read from the book at one moment, its text marked.
record OpenPaper(Review review, List<MarkedParagraph> paragraphs) {

    static OpenPaper of(Review review) {
        return new OpenPaper(review, MarkedPaper.of(review.document(), review.mentions(), review.items()));
    }
}
