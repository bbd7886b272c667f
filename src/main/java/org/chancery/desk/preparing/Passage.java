package org.chancery.desk.preparing;

import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;

/// A paragraph of a paper in the book.
///
/// @param evidence its words, and where they stand
/// @param label number of the paragraph as printed, "61"; empty if it has none
/// @param paper title of the paper
public record Passage(Evidence evidence, String label, String paper) {

    /// @param position of the paragraph in the document
    public static Passage of(Document document, int position) {
        Paragraph paragraph = document.paragraphs().get(position);
        return new Passage(Evidence.of(document, paragraph, 0, paragraph.text().length()), paragraph.label(),
                document.title());
    }

    /// The whole paragraph.
    public String text() {
        return evidence.quote();
    }
}
