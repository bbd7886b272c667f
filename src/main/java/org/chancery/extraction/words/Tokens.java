package org.chancery.extraction.words;

import java.util.Arrays;
import java.util.List;

/// The tokens of one paragraph. Looking beyond either end finds an edge, so that grammars need no bounds of their own.
public final class Tokens {

    private final String text;
    private final Token[] tokens;
    private long looks;

    Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens.toArray(Token[]::new);
    }

    /// The tokens that stand whole between two places of the text, each under the same index as here; all others are edges.
    public Tokens between(int start, int end) {
        return new Tokens(text, Arrays.stream(tokens)
                .map(token -> token.start() >= start && token.end() <= end ? token : Token.EDGE)
                .toList());
    }

    public Token at(int index) {
        looks++;
        return index >= 0 && index < tokens.length ? tokens[index] : Token.EDGE;
    }

    public int size() {
        return tokens.length;
    }

    /// How often a grammar has looked at a token: the measure of its work, which must grow no faster than the text.
    public long looks() {
        return looks;
    }

    public String text() {
        return text;
    }

    /// The words from one token to the end of another, as they stand in the text.
    public String quote(int first, int last) {
        return text.substring(at(first).start(), at(last).end());
    }

    public String quote(int index) {
        return quote(index, index);
    }

    public boolean is(int index, Token.Kind kind) {
        return at(index).is(kind);
    }

    public boolean is(int index, Role role) {
        return at(index).is(role);
    }

    public boolean isCapitalised(int index) {
        Token token = at(index);
        return token.start() >= 0 && Character.isUpperCase(text.charAt(token.start()));
    }
}
