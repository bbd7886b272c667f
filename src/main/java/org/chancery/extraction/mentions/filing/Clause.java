package org.chancery.extraction.mentions.filing;

import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// The words around a date that may say what it is for: its sentence, read outwards from the date.
///
/// @param from first token of the sentence
/// @param to token after its last
public record Clause(Tokens tokens, Expression date, int from, int to) {

    static final int NOWHERE = 1000;
    private static final int FURTHEST = 60;
    private static final int OPENING = 2;
    private static final int NEXT = 2;

    public static Clause around(Tokens tokens, Expression date) {
        int from = date.first();
        while (from > 0 && from > date.first() - FURTHEST && !isStop(tokens, from - 1))
            from--;
        int to = date.end();
        while (to < tokens.size() && to < date.end() + FURTHEST && !isStop(tokens, to))
            to++;
        return new Clause(tokens, date, from, to);
    }

    private static boolean isStop(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.is(Kind.SEMICOLON))
            return true;
        boolean dot = token.is(Kind.DOT) || token.is(Kind.OTHER) && "?!".contains(tokens.quote(at));
        return dot && !tokens.at(at).touches(tokens.at(at + 1)) && tokens.isCapitalised(at + 1);
    }

    /// How many tokens before the date a role stands, 1 for next to it; [#NOWHERE] if it does not.
    public int before(Role role) {
        for (int i = date.first() - 1; i >= from; i--) {
            if (tokens.is(i, role))
                return date.first() - i;
        }
        return NOWHERE;
    }

    /// How many tokens behind the date a role stands, 1 for next to it.
    public int behind(Role role) {
        for (int i = date.end(); i < to; i++) {
            if (tokens.is(i, role))
                return i - date.end() + 1;
        }
        return NOWHERE;
    }

    public boolean has(Role role) {
        return before(role) < NOWHERE || behind(role) < NOWHERE;
    }

    /// The word so many tokens before the date, in quotation marks.
    String wordBefore(int distance) {
        return "“" + tokens.quote(date.first() - distance) + "”";
    }

    /// The word so many tokens behind the date, 1 for next to it, in quotation marks.
    String wordBehind(int distance) {
        return "“" + tokens.quote(date.end() + distance - 1) + "”";
    }

    /// Whether the nearest verb form before the date tells what has happened: "was held", "adopted", but not "would be held".
    public boolean tells() {
        for (int i = date.first() - 1; i >= from; i--) {
            if (tokens.is(i, Role.WILL) || tokens.is(i, Role.ASKED))
                return false;
            if (tokens.is(i, Role.DONE) && !isPromised(i))
                return true;
            if (tokens.is(i, Role.WAS))
                return true;
        }
        return date.first() - from <= OPENING && tellsBehind();
    }

    /// The sentence that opens with its date: its first verb decides.
    private boolean tellsBehind() {
        for (int i = date.end(); i < to; i++) {
            if (tokens.is(i, Role.WILL) || tokens.is(i, Role.ASKED))
                return false;
            if (tokens.is(i, Role.DONE) || tokens.is(i, Role.WAS))
                return true;
        }
        return false;
    }

    /// "to be held", "will be circulated", "being rescheduled": the participle is not the past.
    private boolean isPromised(int participle) {
        for (int i = participle - 1; i >= from && i >= participle - 4; i--) {
            if (tokens.is(i, Role.WILL) || tokens.is(i, Role.ASKED))
                return true;
            if (tokens.is(i, Role.WAS))
                return false;
        }
        return false;
    }

    /// "A letter dated 3 April", "posted on 3 April", but not "will be posted on 3 April".
    public boolean datesPaper() {
        return before(Role.DATED) <= NEXT && !looksAhead();
    }

    /// Whether the nearest verb form before the date looks ahead.
    public boolean looksAhead() {
        int will = Math.min(before(Role.WILL), before(Role.ASKED));
        return will < NOWHERE && (will < before(Role.WAS) || before(Role.WAS) == NOWHERE) && !tells();
    }
}
