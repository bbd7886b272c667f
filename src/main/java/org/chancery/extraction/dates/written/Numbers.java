package org.chancery.extraction.dates.written;

import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// Which numbers can be a day, a year or a count.
public final class Numbers {

    private Numbers() {}

    /// The day of a month that a token can be; 0 if none. Digits that belong to a clock time, a decimal or a symbol are none.
    static int day(Tokens tokens, int at) {
        Token token = tokens.at(at);
        int day = switch (token.kind()) {
            case NUMBER -> token.length() <= 2 ? token.number() : 0;
            case NUMERAL -> token.number();
            case WORD -> token.is(Role.NTH) ? token.value(Role.NTH) : 0;
            default -> 0;
        };
        return day >= 1 && day <= 31 && !isPartOfNumber(tokens, at) ? day : 0;
    }

    private static boolean isPartOfNumber(Tokens tokens, int at) {
        return isGlued(tokens, at, at + 1, at + 2) || isGlued(tokens, at - 2, at - 1, at);
    }

    private static boolean isGlued(Tokens tokens, int left, int sign, int right) {
        Token between = tokens.at(sign);
        return (between.is(Kind.COLON) || between.is(Kind.DOT)) && tokens.is(left, Kind.NUMBER)
                && tokens.is(right, Kind.NUMBER)
                && tokens.at(left).touches(between) && between.touches(tokens.at(right));
    }

    /// A year of four digits; 0 if the token is none.
    static int year(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (!token.is(Kind.NUMBER) || token.length() != 4 || token.number() < 1000 || token.number() > 2199)
            return 0;
        return isPartOfNumber(tokens, at) ? 0 : token.number();
    }

    /// The digits of a footnote mark glued to a year by a lost superscript: "20071" is 2007.
    static int footnotedYear(Tokens tokens, int at) {
        Token token = tokens.at(at);
        boolean five = token.is(Kind.NUMBER) && token.length() == 5 && token.number() >= 19000
                && token.number() < 21000;
        return five ? token.number() / 10 : 0;
    }

    /// How many, in digits or in words; -1 if the token counts nothing.
    public static int count(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.is(Kind.NUMBER))
            return token.length() <= 4 && !isPartOfNumber(tokens, at) ? token.number() : -1;
        return token.is(Role.COUNT) ? token.value(Role.COUNT) : -1;
    }

    public static boolean isDigits(Tokens tokens, int at, int most) {
        return tokens.is(at, Kind.NUMBER) && tokens.at(at).length() <= most;
    }
}
