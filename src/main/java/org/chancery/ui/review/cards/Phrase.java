package org.chancery.ui.review.cards;

/// Some words of a line on a card, and how they are set.
public record Phrase(String text, Style style) {

    /// @see Phrase#style()
    public enum Style {
        PLAIN, STRONG, QUIET, STRUCK
    }

    static Phrase plain(String text) {
        return new Phrase(text, Style.PLAIN);
    }

    static Phrase strong(String text) {
        return new Phrase(text, Style.STRONG);
    }

    static Phrase quiet(String text) {
        return new Phrase(text, Style.QUIET);
    }

    static Phrase struck(String text) {
        return new Phrase(text, Style.STRUCK);
    }
}
