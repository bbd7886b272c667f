package org.chancery.extraction.words;

/// A word, number or sign of the text, with its place and what the vocabulary knows of it.
///
/// @param start first character in the text
/// @param end character after the last
/// @param number value of a number or numeral; -1 for anything else, and for a number too long to be a date's
public record Token(Kind kind, int start, int end, int number, Word word) {

    /// What a token is on the page.
    public enum Kind {
        /// Digits only.
        NUMBER,
        /// Digits that count: "7th", "1er".
        NUMERAL,
        /// Letters.
        WORD,
        /// Letters and digits that name something: "A/74/L.40", "WUF12", "COVID-19".
        SYMBOL,
        /// Any hyphen or dash, and the wave dash.
        DASH, SLASH, COMMA, DOT, COLON, SEMICOLON, OPEN, CLOSE,
        /// Any other sign.
        OTHER,
        /// Before the first and after the last.
        EDGE
    }

    static final Token EDGE = new Token(Kind.EDGE, -2, -2, -1, Word.UNKNOWN);

    public boolean is(Kind kind) {
        return this.kind == kind;
    }

    public boolean is(Role role) {
        return word.is(role);
    }

    /// Whether the vocabulary has it.
    public boolean isKnown() {
        return word.isKnown();
    }

    public int length() {
        return end - start;
    }

    public int value(Role role) {
        return word.value(role);
    }

    /// Whether nothing, not even a space, stands between this and the next.
    public boolean touches(Token next) {
        return end == next.start;
    }
}
