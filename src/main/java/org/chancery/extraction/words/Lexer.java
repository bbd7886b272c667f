package org.chancery.extraction.words;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extraction.words.Token.Kind;

/// Cuts a paragraph into typed tokens in one pass, left to right.
///
/// Numbers and words that OCR or typing glued together come apart where the word is one of the calendar's ("4April2005"); all other mixtures
/// of letters and digits are symbols, so that "COVID-19" and "A/74/L.40" never look like numbers.
public final class Lexer {

    /// Codes of the calendar that mix letters and digits are short: "Q1", "H2", "T3".
    private static final int LONGEST_CODE = 3;

    private final String text;
    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final List<String> folded;
    private int at;

    private Lexer(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.tokens = new ArrayList<>(16 + text.length() / 5);
        this.folded = new ArrayList<>(16 + text.length() / 5);
    }

    public static Tokens tokens(String text, Vocabulary vocabulary) {
        var lexer = new Lexer(text, vocabulary);
        lexer.scan();
        return new Tokens(text, Phrases.join(lexer.tokens, lexer.folded, vocabulary));
    }

    private void scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Signs.isDigit(c)) {
                number();
            } else if (Signs.isHan(c)) {
                han();
            } else if (Character.isLetter(c) && !Signs.isApostrophe(c)) {
                word();
            } else if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Signs.isApostrophe(c)) {
                at++;
            } else {
                add(Signs.kind(c), at, at + 1, -1, Word.UNKNOWN, Signs.kind(c) == Kind.DASH ? "-" : "");
            }
        }
    }

    private void number() {
        int start = at;
        int end = Signs.endOfDigits(text, at);
        if (Symbols.isGrouped(text, start, end)) {
            symbol(start, Symbols.endOfGrouped(text, end));
            return;
        }
        if (Signs.isOrdinalPoint(text, end)) {
            add(Kind.NUMERAL, start, end + 2, Signs.value(text, start, end), Word.UNKNOWN, "");
            return;
        }
        int letters = Signs.endOfLetters(text, end);
        if (letters > end) {
            String suffix = Folding.fold(text.subSequence(end, letters));
            if (Signs.isOrdinalSuffix(suffix)) {
                add(Kind.NUMERAL, start, letters, Signs.value(text, start, end), Word.UNKNOWN, "");
                return;
            }
            if (!vocabulary.word(suffix).isKnown() && !Signs.isHan(text.charAt(end))) {
                symbol(start, Symbols.end(text, letters));
                return;
            }
        } else if (Symbols.isNumberedSymbol(text, end) && !startsKnownWord(end + 1)) {
            symbol(start, Symbols.end(text, end));
            return;
        }
        add(Kind.NUMBER, start, end, Signs.value(text, start, end), Word.UNKNOWN, "");
    }

    private boolean startsKnownWord(int from) {
        return vocabulary.word(Folding.fold(text.subSequence(from, Signs.endOfLetters(text, from)))).isKnown();
    }

    private void word() {
        int start = at;
        int end = Signs.endOfLetters(text, at);
        if (end - start == 1 && Signs.isDotted(text, start)) {
            dotted(start);
            return;
        }
        int digits = Signs.endOfDigits(text, end);
        if (digits > end && digits - start <= LONGEST_CODE
                && vocabulary.word(Folding.fold(text.subSequence(start, digits))).isKnown()) {
            symbol(start, digits);
            return;
        }
        String plain = Folding.fold(text.subSequence(start, end));
        Word known = vocabulary.word(plain);
        boolean fileName = end < text.length() && text.charAt(end) == '_';
        if (fileName || !known.isKnown() && Symbols.startsAt(text, start, end) && !runsIntoDay(end)) {
            symbol(start, Symbols.end(text, end));
            return;
        }
        if (known.is(Role.MONTH) || known.is(Role.WEEKDAY)) {
            end = Signs.endOfAbbreviation(text, start, end);
        }
        add(Kind.WORD, start, end, -1, known, plain);
    }

    /// "than7 April": letters that end in lower case and run into the day of a month. A name in capitals may well carry the number.
    private boolean runsIntoDay(int endOfLetters) {
        int digits = Signs.endOfDigits(text, endOfLetters);
        if (digits == endOfLetters || digits - endOfLetters > 2
                || !Character.isLowerCase(text.charAt(endOfLetters - 1)))
            return false;
        int month = digits < text.length() && text.charAt(digits) == ' ' ? digits + 1 : digits;
        Word word = vocabulary.word(Folding.fold(text.subSequence(month, Signs.endOfLetters(text, month))));
        return word.is(Role.MONTH) && (!word.is(Role.WILL) || Character.isUpperCase(text.charAt(month)));
    }

    /// "a.m.", "H.E.": one word, known without its dots.
    private void dotted(int start) {
        var letters = new StringBuilder();
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))
                && Signs.endOfLetters(text, end) == end + 1) {
            letters.append(text.charAt(end));
            end++;
            if (end < text.length() && text.charAt(end) == '.')
                end++;
            else
                break;
        }
        String plain = Folding.fold(letters);
        add(Kind.WORD, start, end, -1, vocabulary.word(plain), plain);
    }

    /// Chinese is not spaced: the longest known word, or a single character.
    private void han() {
        int limit = Math.min(text.length(), at + 4);
        for (int end = limit; end > at; end--) {
            String candidate = text.substring(at, end);
            Word known = vocabulary.word(candidate);
            if (known.isKnown() || end == at + 1) {
                add(Kind.WORD, at, end, -1, known, candidate);
                return;
            }
        }
    }

    private void symbol(int start, int end) {
        String plain = Folding.fold(text.subSequence(start, end));
        add(Kind.SYMBOL, start, end, -1, end - start <= LONGEST_CODE ? vocabulary.word(plain) : Word.UNKNOWN, plain);
    }

    private void add(Kind kind, int start, int end, int number, Word word, String plain) {
        tokens.add(new Token(kind, start, end, number, word));
        folded.add(plain);
        at = end;
    }
}
