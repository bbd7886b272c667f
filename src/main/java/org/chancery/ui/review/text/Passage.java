package org.chancery.ui.review.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.Document;
import org.chancery.document.Evidence;
import org.chancery.document.Paragraph;

/// Words of the paper from one spot to a later one.
public record Passage(Spot from, Spot to) {

    public Passage {
        if (from.compareTo(to) >= 0)
            throw new IllegalArgumentException("a passage has words: " + from + " to " + to);
    }

    static Optional<Passage> between(Spot one, Spot other) {
        int order = one.compareTo(other);
        if (order == 0)
            return Optional.empty();
        return Optional.of(order < 0 ? new Passage(one, other) : new Passage(other, one));
    }

    public boolean isInOneParagraph() {
        return from.paragraph() == to.paragraph();
    }

    /// Where the passage begins in a paragraph that it touches.
    public int start(int paragraph) {
        return paragraph == from.paragraph() ? from.offset() : 0;
    }

    /// Where it ends in a paragraph of this length.
    public int end(int paragraph, int length) {
        return paragraph == to.paragraph() ? Math.min(to.offset(), length) : length;
    }

    public boolean touches(int paragraph) {
        return from.paragraph() <= paragraph && paragraph <= to.paragraph();
    }

    /// The words as they are copied, a line for each paragraph.
    public String text(List<MarkedParagraph> rows) {
        var lines = new ArrayList<String>();
        for (int at = from.paragraph(); at <= to.paragraph() && at < rows.size(); at++) {
            String text = rows.get(at).paragraph().text();
            lines.add(text.substring(Math.min(start(at), text.length()), end(at, text.length())));
        }
        return String.join("\n", lines);
    }

    /// The words as a quote, without blanks around them; none if the passage runs over several paragraphs or has blanks only.
    public Optional<Evidence> quote(Document document) {
        if (!isInOneParagraph())
            return Optional.empty();
        Paragraph paragraph = document.paragraphs().get(from.paragraph());
        String text = paragraph.text();
        int start = from.offset();
        int end = Math.min(to.offset(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start)))
            start++;
        while (start < end && Character.isWhitespace(text.charAt(end - 1)))
            end--;
        return start == end ? Optional.empty() : Optional.of(Evidence.of(document, paragraph, start, end));
    }
}
