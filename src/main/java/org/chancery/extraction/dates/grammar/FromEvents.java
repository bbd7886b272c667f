package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.written.Numbers;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression.FromEvent;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Offset;
import org.chancery.time.Offset.Direction;
import org.chancery.time.Offset.Unit;

/// What hangs on an event: "7 days before the meeting", "within four weeks after the workshop", "as early as possible after the meeting",
/// "the Friday following the end of the session", "prior to SBSTA 58".
final class FromEvents implements Recognizer {

    private static final int LONGEST_ANCHOR = 9;

    @Override
    public boolean startsAt(Token token) {
        return token.is(Kind.NUMBER) || token.is(Role.COUNT) || token.is(Role.AS_SOON) || token.is(Role.WEEKDAY)
                || token.is(Role.BEFORE) || token.is(Role.NOTICE);
    }

    @Override
    public Optional<Expression> at(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.is(Role.AS_SOON) && tokens.is(index + 1, Role.AFTER))
            return anchored(tokens, index, index + 2, new Offset(0, Unit.DAYS, Direction.AFTER), 0);
        if (token.is(Role.WEEKDAY) && (tokens.is(index + 1, Role.AFTER) || tokens.is(index + 1, Role.BEFORE))) {
            Direction side = tokens.is(index + 1, Role.AFTER) ? Direction.WITHIN_AFTER : Direction.BEFORE;
            return anchored(tokens, index, index + 2, new Offset(1, Unit.WEEKS, side), token.value(Role.WEEKDAY));
        }
        if (token.is(Role.BEFORE))
            return beforeNamed(tokens, index);
        if (token.is(Role.NOTICE))
            return notice(tokens, index);
        return counted(tokens, index);
    }

    private static Optional<Expression> counted(Tokens tokens, int index) {
        int count = Numbers.count(tokens, index);
        int unit = tokens.is(index + 1, Kind.OPEN) && tokens.is(index + 3, Kind.CLOSE) ? index + 4 : index + 1;
        if (count < 1 || !tokens.is(unit, Role.UNIT))
            return Optional.empty();
        Unit of = Unit.values()[tokens.at(unit).value(Role.UNIT)];
        boolean atLeast = tokens.is(index - 1, Role.AT_LEAST);
        boolean within = tokens.is(index - 1, Role.WITHIN) || tokens.is(index - 1, Role.THE)
                && (tokens.is(index - 2, Role.IN) || tokens.is(index - 2, Role.WITHIN));
        Token side = tokens.at(unit + 1);
        if (side.is(Role.ADVANCE))
            return inAdvance(tokens, index, unit + 1,
                    new Offset(count, of, atLeast ? Direction.AT_LEAST_BEFORE : Direction.BEFORE));
        if (side.is(Role.BEFORE))
            return anchored(tokens, index, unit + 2,
                    new Offset(count, of, atLeast ? Direction.AT_LEAST_BEFORE : Direction.BEFORE), 0);
        boolean from = within && (side.is(Role.OF) || side.is(Role.FROM) || side.is(Role.SINCE));
        if (side.is(Role.AFTER) || from)
            return anchored(tokens, index, unit + 2,
                    new Offset(count, of, within ? Direction.WITHIN_AFTER : Direction.AFTER), 0);
        return Optional.empty();
    }

    /// "Con una antelación mínima de 60 días a la reunión", "avec un préavis de dix jours": the word for the distance stands before it.
    private static Optional<Expression> notice(Tokens tokens, int index) {
        int count = Numbers.count(tokens, index + 1);
        if (count < 1 || !tokens.is(index + 2, Role.UNIT))
            return Optional.empty();
        Unit of = Unit.values()[tokens.at(index + 2).value(Role.UNIT)];
        return inAdvance(tokens, index, index + 2, new Offset(count, of, Direction.AT_LEAST_BEFORE));
    }

    private static Optional<Expression> inAdvance(Tokens tokens, int index, int advance, Offset offset) {
        if (tokens.is(advance + 1, Role.OF) || tokens.is(advance + 1, Role.TO) || tokens.is(advance + 1, Role.AT))
            return anchored(tokens, index, advance + 2, offset, 0);
        return Optional.of(expression(index, advance + 1, offset, "", 0));
    }

    private static Optional<Expression> anchored(Tokens tokens, int index, int anchor, Offset offset, int weekday) {
        int end = endOfAnchor(tokens, anchor);
        if (end == anchor)
            return Optional.empty();
        return Optional.of(expression(index, end, offset, tokens.quote(anchor, end - 1), weekday));
    }

    /// The anchor runs to the end of its noun phrase: the next sign, verb or lead-in that does not belong to it.
    private static int endOfAnchor(Tokens tokens, int anchor) {
        int end = anchor;
        while (end < anchor + LONGEST_ANCHOR && continues(tokens, end, anchor))
            end++;
        while (end > anchor && isLink(tokens.at(end - 1)))
            end--;
        return end;
    }

    private static boolean continues(Tokens tokens, int at, int anchor) {
        Token token = tokens.at(at);
        boolean text = token.is(Kind.WORD) || token.is(Kind.SYMBOL) || token.is(Kind.NUMERAL) || token.is(Kind.NUMBER)
                || token.is(Kind.DASH) && at > anchor;
        boolean stops = token.is(Role.WILL) || token.is(Role.WAS) || token.is(Role.AND) || token.is(Role.OR)
                || token.is(Role.IN)
                || token.is(Role.ON) || token.is(Role.AT) || token.is(Role.BY)
                || token.is(Role.FROM) && !token.is(Role.OF)
                || token.is(Role.TO)
                || token.is(Role.UNTIL) || token.is(Role.FOR) && !tokens.is(at + 1, Role.THE);
        return text && (!stops || token.is(Role.EVERY)) && !(token.is(Kind.NUMBER) && token.length() == 4)
                && !isDate(tokens, token.is(Role.OF) ? at + 1 : at);
    }

    /// "The meeting of 3 March": the date stands for itself.
    private static boolean isDate(Tokens tokens, int at) {
        boolean day = tokens.is(at, Kind.NUMBER) || tokens.is(at, Kind.NUMERAL);
        return day && (tokens.is(at + 1, Role.MONTH) || tokens.is(at + 1, Role.OF) && tokens.is(at + 2, Role.MONTH))
                || tokens.is(at, Role.WEEKDAY) && tokens.is(at + 1, Kind.NUMBER);
    }

    private static boolean isLink(Token token) {
        return token.is(Role.OF) || token.is(Role.THE) || token.is(Kind.DASH);
    }

    /// "Prior to SBSTA 58": a deadline that is only a session's name.
    private static Optional<Expression> beforeNamed(Tokens tokens, int index) {
        Token name = tokens.at(index + 1);
        boolean acronym = name.is(Kind.WORD) && name.length() > 2 && isUpperCase(tokens.quote(index + 1))
                && Numbers.isDigits(tokens, index + 2, 3);
        boolean symbol = name.is(Kind.SYMBOL) && isUpperCase(tokens.quote(index + 1)) && name.length() <= 12;
        if (!acronym && !symbol)
            return Optional.empty();
        int end = acronym ? index + 3 : index + 2;
        return Optional.of(expression(index, end, new Offset(0, Unit.DAYS, Direction.BEFORE),
                tokens.quote(index + 1, end - 1), 0));
    }

    private static boolean isUpperCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    private static Expression expression(int first, int end, Offset offset, String anchor, int weekday) {
        return new Expression(first, end, Lead.NONE, new FromEvent(offset, anchor, weekday),
                "a distance from an event");
    }
}
