package org.chancery.document;

import java.util.Comparator;

/// Where something is written: the exact words, in their paragraph, in their document.
///
/// @param paragraph position of the paragraph in the document
/// @param start first character of the quote in the paragraph's text
/// @param quote the words, exactly as they stand there
public record Evidence(Hash document, int paragraph, int start, String quote) {

    /// In the order of a document's text.
    public static final Comparator<Evidence> IN_TEXT = Comparator.comparingInt(Evidence::paragraph)
            .thenComparingInt(Evidence::start);

    public Evidence {
        if (start < 0)
            throw new IllegalArgumentException("a quote begins inside its paragraph: " + start);
        if (quote.isEmpty())
            throw new IllegalArgumentException("evidence quotes something");
    }

    public static Evidence of(Document document, Paragraph paragraph, int start, int end) {
        return new Evidence(document.hash(), paragraph.position(), start, paragraph.text().substring(start, end));
    }

    public int end() {
        return start + quote.length();
    }

    /// Whether the quote really stands in this document where it says.
    public boolean standsIn(Document candidate) {
        return document.equals(candidate.hash()) && paragraph < candidate.paragraphs().size()
                && candidate.paragraphs().get(paragraph).text().startsWith(quote, start);
    }
}
