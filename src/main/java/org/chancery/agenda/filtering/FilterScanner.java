package org.chancery.agenda.filtering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.agenda.filtering.FilterText.NotUnderstood;

/// The pieces of a filter's text: words, and fields with their values. Quotation marks, straight or curly, hold together what has spaces or
/// commas in it; within them a backslash goes before a quotation mark or another backslash.
final class FilterScanner {

    /// A word, or a field with its values: `body:OEWG-H,Assembly`.
    record Piece(Optional<String> field, List<Word> values) {}

    record Word(String text, boolean quoted) {}

    private static final Pattern FIELD = Pattern.compile("\\p{L}+:");
    private static final String OPENING = "\"“”„«";
    private static final String CLOSING = "\"“”»";

    private final String text;
    private int at;

    private FilterScanner(String text) {
        this.text = text;
    }

    static List<Piece> pieces(String text) throws NotUnderstood {
        var scanner = new FilterScanner(text);
        var pieces = new ArrayList<Piece>();
        for (scanner.skipSpace(); scanner.at < text.length(); scanner.skipSpace())
            pieces.add(scanner.piece());
        return pieces;
    }

    private Piece piece() throws NotUnderstood {
        Matcher field = FIELD.matcher(text).region(at, text.length());
        if (!field.lookingAt())
            return new Piece(Optional.empty(), List.of(word(false)));
        at = field.end();
        String name = text.substring(field.start(), at - 1);
        var values = new ArrayList<Word>();
        do {
            if (!values.isEmpty())
                at++;
            Word value = word(true);
            if (value.text().isBlank())
                throw new NotUnderstood("Say which after “" + name + ":”.");
            values.add(value);
        } while (at < text.length() && text.charAt(at) == ',');
        if (at < text.length() && !isSpace(text.charAt(at)))
            throw new NotUnderstood("A comma or a space comes after “" + values.getLast().text() + "”.");
        return new Piece(Optional.of(name), values);
    }

    private Word word(boolean ofField) throws NotUnderstood {
        if (at < text.length() && isIn(OPENING, text.charAt(at)))
            return new Word(quotation(), true);
        int from = at;
        while (at < text.length() && !isSpace(text.charAt(at)) && !(ofField && text.charAt(at) == ','))
            at++;
        return new Word(text.substring(from, at), false);
    }

    private String quotation() throws NotUnderstood {
        var quoted = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isIn(CLOSING, c)) {
                at++;
                return quoted.toString();
            }
            if (c == '\\' && at + 1 < text.length())
                c = text.charAt(++at);
            quoted.append(c);
        }
        throw new NotUnderstood("A quotation mark is not closed.");
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at)))
            at++;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isIn(String marks, char c) {
        return marks.indexOf(c) >= 0;
    }

    /// A word outside of fields, in quotation marks where it would be read as something else.
    static String word(String words) {
        return isPlain(words) && !FIELD.matcher(words).lookingAt() ? words : quoted(words);
    }

    /// A value of a field, in quotation marks where it would be read as something else.
    static String value(String value) {
        return isPlain(value) && value.indexOf(',') < 0 ? value : quoted(value);
    }

    private static boolean isPlain(String text) {
        return !isIn(OPENING, text.charAt(0)) && text.chars().noneMatch(c -> isSpace((char) c));
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '\\' || isIn(CLOSING, c))
                quoted.append('\\');
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
