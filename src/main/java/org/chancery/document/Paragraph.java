package org.chancery.document;

/// One paragraph as a reader would count it: a heading, a numbered paragraph, an item of a list, or plain text.
///
/// @param position place in the document, from 0, without gaps
/// @param kind what it is on the page
/// @param label its own number or letter as printed, without dots or brackets ("61", "a"); empty if it has none
/// @param page page on which it begins, from 1; 0 where the format has no pages
/// @param text its words on one line, without the label and with white space collapsed
public record Paragraph(int position, Kind kind, String label, int page, String text) {

    /// @see Paragraph#kind()
    public enum Kind {
        /// A line that names what follows.
        HEADING,
        /// A paragraph with a number of its own, the unit in which summaries and reports are quoted.
        NUMBERED,
        /// An item of a list, lettered or bulleted, that belongs to the paragraph before it.
        ITEM,
        /// Anything else: mastheads, salutations, unnumbered text.
        TEXT
    }

    public Paragraph {
        if (position < 0)
            throw new IllegalArgumentException("paragraphs are counted from 0: " + position);
        if (page < 0)
            throw new IllegalArgumentException("pages are counted from 1: " + page);
    }
}
