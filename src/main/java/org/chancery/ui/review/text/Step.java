package org.chancery.ui.review.text;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// A move of the caret by the text alone; moves by line depend on where the lines break and are made where they are drawn.
public enum Step {
    BACK, ON, WORD_BACK, WORD_ON, PARAGRAPH_START, PARAGRAPH_END, TOP, BOTTOM;

    public Spot from(Spot at, List<MarkedParagraph> rows) {
        String text = text(rows, at.paragraph());
        int offset = Math.min(at.offset(), text.length());
        return switch (this) {
            case BACK -> offset > 0 ? new Spot(at.paragraph(), offset - 1) : endBefore(at, rows);
            case ON -> offset < text.length() ? new Spot(at.paragraph(), offset + 1) : startAfter(at, rows);
            case WORD_BACK -> offset > 0
                    ? new Spot(at.paragraph(), wordStartBefore(text, offset))
                    : endBefore(at, rows);
            case WORD_ON -> offset < text.length()
                    ? new Spot(at.paragraph(), wordEndAfter(text, offset))
                    : startAfter(at, rows);
            case PARAGRAPH_START -> new Spot(at.paragraph(), 0);
            case PARAGRAPH_END -> new Spot(at.paragraph(), text.length());
            case TOP -> new Spot(0, 0);
            case BOTTOM -> new Spot(rows.size() - 1, text(rows, rows.size() - 1).length());
        };
    }

    private static Spot endBefore(Spot at, List<MarkedParagraph> rows) {
        int before = at.paragraph() - 1;
        return before < 0 ? at : new Spot(before, text(rows, before).length());
    }

    private static Spot startAfter(Spot at, List<MarkedParagraph> rows) {
        return at.paragraph() + 1 < rows.size() ? new Spot(at.paragraph() + 1, 0) : at;
    }

    private static int wordStartBefore(String text, int offset) {
        BreakIterator words = words(text);
        int at = words.preceding(offset);
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at)))
            at = words.previous();
        return Math.max(at, 0);
    }

    private static int wordEndAfter(String text, int offset) {
        BreakIterator words = words(text);
        int at = words.following(offset);
        while (at < text.length() && at != BreakIterator.DONE && !Character.isLetterOrDigit(text.charAt(at - 1)))
            at = words.next();
        return at == BreakIterator.DONE ? text.length() : at;
    }

    /// The first and the last character of the word at this place; what stands between two words, if none does.
    static int[] word(String text, int offset) {
        BreakIterator words = words(text);
        int in = Math.min(offset, Math.max(0, text.length() - 1));
        int end = text.isEmpty() ? 0 : words.following(in);
        int start = text.isEmpty() ? 0 : words.previous();
        return new int[]{start, end};
    }

    private static BreakIterator words(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(text);
        return words;
    }

    private static String text(List<MarkedParagraph> rows, int paragraph) {
        return rows.get(paragraph).paragraph().text();
    }
}
