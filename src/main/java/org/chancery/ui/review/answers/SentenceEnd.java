package org.chancery.ui.review.answers;

import java.text.BreakIterator;
import java.util.Locale;

/// Shortening a text where a sentence ends.
final class SentenceEnd {

    private SentenceEnd() {}

    /// The sentences that fit into this many characters; of a first sentence that does not fit, its whole words, with a sign that it goes on.
    static String within(String text, int most) {
        if (text.length() <= most)
            return text;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int end = sentences.preceding(most + 1);
        if (end > 0)
            return text.substring(0, end).strip();
        int word = text.lastIndexOf(' ', most);
        return text.substring(0, word < 0 ? most : word).strip() + " …";
    }
}
