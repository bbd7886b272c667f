package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;

/// The words that lead a date in, taken into its quote: "by", "no later than", "from", "since", "at least"; and "onwards" behind it.
final class Leads {

    private static final int FURTHEST = 4;

    private Leads() {}

    /// @param free first token that no earlier expression has taken
    static Expression lead(Tokens tokens, Expression plain, int free) {
        Lead lead = Lead.NONE;
        int first = plain.first();
        for (int i = plain.first() - 1; i >= free && i >= plain.first() - FURTHEST; i--) {
            Token token = tokens.at(i);
            Lead named = lead(token);
            if (named != Lead.NONE) {
                first = i;
                lead = stronger(named, lead);
            } else if (token.is(Role.AT_LEAST)) {
                first = i;
            } else if (!token.is(Role.THE) && !token.is(Role.AT) && !token.is(Role.BETWEEN) && !token.is(Role.IN)
                    && !(token.is(Role.OF) && lead == Lead.NONE)) {
                break;
            }
            if (token.is(Role.BETWEEN) || token.is(Role.IN) || token.is(Role.AT))
                first = i;
        }
        int end = plain.end();
        if (tokens.is(end, Role.ONWARDS) || tokens.is(end, Kind.COMMA) && tokens.is(end + 1, Role.ONWARDS)) {
            lead = Lead.SINCE;
            end = tokens.is(end, Kind.COMMA) ? end + 2 : end + 1;
        }
        return new Expression(first, end, lead, plain.content(), plain.rule());
    }

    /// "Open until", "from … onwards": a bound says more than "on".
    private static Lead stronger(Lead outer, Lead inner) {
        return inner == Lead.NONE || inner == Lead.ON || inner == Lead.FOR ? outer : inner;
    }

    private static Lead lead(Token token) {
        if (token.is(Role.BY))
            return Lead.BY;
        if (token.is(Role.UNTIL))
            return Lead.UNTIL;
        if (token.is(Role.BEFORE))
            return Lead.BEFORE;
        if (token.is(Role.AFTER))
            return Lead.AFTER;
        if (token.is(Role.SINCE))
            return Lead.SINCE;
        if (token.is(Role.FROM))
            return Lead.FROM;
        if (token.is(Role.WITHIN))
            return Lead.WITHIN;
        if (token.is(Role.ON))
            return Lead.ON;
        if (token.is(Role.WEEK_OF))
            return Lead.WEEK_OF;
        return token.is(Role.FOR) ? Lead.FOR : Lead.NONE;
    }
}
