package org.chancery.extraction.mentions.filing;

import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.FromEvent;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// Where a date stands: in which sentence, behind which words, in which list.
record Surroundings(Setting setting, Clause clause, Expression expression) {

    /// "Resolution 68/238 of": a number with its slash may stand between a paper and its day.
    private static final int NUMBER_OF_PAPER = 6;
    private static final int NEAR = 4;
    private static final int MOVED = 8;
    private static final int FAR = 10;

    static Surroundings of(Setting setting, Expression expression) {
        return new Surroundings(setting, Clause.around(setting.leaf().tokens(), expression), expression);
    }

    /// "The 2024 second session of the Board in December 2024": the session stands inside the expression.
    boolean namesSession() {
        for (int i = expression.first(); i < expression.end(); i++) {
            if (setting.leaf().tokens().is(i, Role.MEETS))
                return true;
        }
        return false;
    }

    boolean isSuperseded() {
        int superseded = clause.before(Role.SUPERSEDED);
        boolean named = superseded <= FAR && superseded < clause.before(Role.MOVED) && !isBehindAnother(superseded);
        boolean movedFrom = expression.lead() == Lead.FROM && clause.before(Role.MOVED) <= FAR
                && setting.leaf().tokens().is(expression.end(), Role.TO);
        return named || movedFrom || isMovedBehind();
    }

    /// "The meeting on 3 March has been moved": what follows takes the date back.
    private boolean isMovedBehind() {
        int moved = clause.behind(Role.MOVED);
        Tokens tokens = setting.leaf().tokens();
        int verb = expression.end() + moved - 2;
        return moved <= MOVED && (tokens.is(verb, Role.WAS) || tokens.is(verb, Role.WILL))
                && clause.before(Role.MOVED) == Clause.NOWHERE;
    }

    /// Whether another date stands between this one and a word so many tokens before it.
    private boolean isBehindAnother(int distance) {
        return setting.leaf().before(expression).filter(e -> e.first() > expression.first() - distance).isPresent();
    }

    boolean isCalledDeadline() {
        int deadline = clause.before(Role.DEADLINE);
        return deadline < Clause.NOWHERE && !isBehindAnother(deadline) || leadInSays(Role.DEADLINE);
    }

    /// "10 weeks before the session (10 September)": the day of a distance named before it.
    boolean explainsDistance() {
        boolean bracketed = setting.leaf().tokens().is(expression.first() - 1, Kind.OPEN);
        return bracketed && setting.leaf().around(expression).stream().anyMatch(e -> e.content() instanceof FromEvent
                && e.end() <= expression.first() && e.first() >= clause.from());
    }

    /// "The note verbale of 3 April": the date of a paper.
    boolean isOfPaper() {
        Tokens tokens = setting.leaf().tokens();
        int before = tokens.is(expression.first(), Role.OF) || tokens.is(expression.first(), Role.ON)
                ? expression.first()
                : expression.first() - 1;
        boolean of = tokens.is(before, Role.OF) || tokens.is(before, Kind.COMMA) || tokens.is(before, Role.ON);
        return of && clause.before(Role.PAPER) <= NUMBER_OF_PAPER && !clause.has(Role.DEADLINE);
    }

    boolean isBound() {
        return switch (expression.lead()) {
            case BY, BEFORE, UNTIL, WITHIN -> true;
            case NONE, ON, AFTER, SINCE, FROM, FOR, WEEK_OF -> false;
        };
    }

    boolean isBracketed() {
        Tokens tokens = setting.leaf().tokens();
        int open = expression.first() - 1;
        boolean named = tokens.is(open - 1, Role.MEETS) || tokens.is(open - 1, Kind.SYMBOL)
                || tokens.is(open - 1, Kind.NUMBER);
        return tokens.is(open, Kind.OPEN) && named;
    }

    boolean leadInSays(Role role) {
        return setting.leadIn().filter(leaf -> leaf.has(role)).isPresent();
    }
}
