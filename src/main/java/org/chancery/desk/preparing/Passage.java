package org.chancery.desk.preparing;

import org.chancery.document.Evidence;

/// A paragraph of a paper in the book.
///
/// @param evidence its words, and where they stand
/// @param label number of the paragraph as printed, "61"; empty if it has none
/// @param paper title of the paper
public record Passage(Evidence evidence, String label, String paper) {

    /// The whole paragraph.
    public String text() {
        return evidence.quote();
    }
}
