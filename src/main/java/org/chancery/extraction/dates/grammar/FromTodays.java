package org.chancery.extraction.dates.grammar;

import org.chancery.extraction.dates.written.Numbers;
import java.util.Optional;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Offset;

/// What hangs on the day of the paper: "tomorrow", "in two weeks", "three days ago", "this Friday", "next month".
final class FromTodays implements Recognizer {

    @Override
    public boolean startsAt(Token token) {
        return token.is(Role.TODAY) || token.is(Role.NEXT) || token.is(Role.LAST) || token.is(Role.THIS)
                || token.is(Role.IN)
                || token.is(Role.WITHIN) || token.is(Role.COUNT) || token.is(Kind.NUMBER) || token.is(Role.WEEKDAY)
                || token.is(Role.AGO);
    }

    @Override
    public Optional<Expression> at(Tokens tokens, int index) {
        return plain(tokens, index).map(found -> found.content() instanceof FromToday day && !day.whole()
                ? ClockBehind.attach(tokens, found, day)
                : found);
    }

    private static Optional<Expression> plain(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.is(Role.TODAY))
            return found(index, index + 1, new FromToday(token.value(Role.TODAY), Offset.Unit.DAYS, 0, false));
        if (token.is(Role.WEEKDAY))
            return bareWeekday(tokens, index);
        return stepped(tokens, index).or(() -> counted(tokens, index));
    }

    /// "by Friday", "on Friday", "circulated on Friday".
    private static Optional<Expression> bareWeekday(Tokens tokens, int index) {
        boolean led = tokens.is(index - 1, Role.BY) || tokens.is(index - 1, Role.ON) || tokens.is(index - 1, Role.UNTIL)
                || tokens.is(index - 1, Role.DATED) || tokens.size() == 1;
        boolean dated = tokens.is(index + 1, Kind.NUMBER) || tokens.is(index + 1, Kind.COMMA)
                || tokens.is(index + 1, Role.AFTER);
        int weekday = tokens.at(index).value(Role.WEEKDAY);
        return led && !dated
                ? found(index, index + 1, new FromToday(0, Offset.Unit.WEEKS, weekday, false))
                : Optional.empty();
    }

    private static Optional<Expression> stepped(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (!token.is(Role.NEXT) && !token.is(Role.LAST) && !token.is(Role.THIS))
            return Optional.empty();
        int steps = token.is(Role.NEXT) ? 1 : token.is(Role.LAST) ? -1 : 0;
        Token what = tokens.at(index + 1);
        if (what.is(Role.WEEKDAY) && !tokens.is(index + 2, Kind.NUMBER))
            return found(index, index + 2,
                    new FromToday(Math.min(steps, 0), Offset.Unit.WEEKS, what.value(Role.WEEKDAY), false));
        if (!what.is(Role.UNIT) || what.is(Role.SEVERAL))
            return Optional.empty();
        Offset.Unit unit = Offset.Unit.values()[what.value(Role.UNIT)];
        boolean span = unit == Offset.Unit.WEEKS || unit == Offset.Unit.MONTHS || unit == Offset.Unit.YEARS;
        return span ? found(index, index + 2, new FromToday(steps, unit, 0, true)) : Optional.empty();
    }

    private static Optional<Expression> counted(Tokens tokens, int index) {
        boolean ahead = tokens.is(index, Role.IN) && !tokens.is(index, Role.DURING) || tokens.is(index, Role.WITHIN);
        boolean agoFirst = tokens.is(index, Role.AGO);
        int at = ahead || agoFirst ? index + 1 : index;
        int count = Numbers.count(tokens, at);
        if (count < 1 || !tokens.is(at + 1, Role.UNIT))
            return Optional.empty();
        Offset.Unit unit = Offset.Unit.values()[tokens.at(at + 1).value(Role.UNIT)];
        if (unit == Offset.Unit.HOURS)
            return Optional.empty();
        if (agoFirst || tokens.is(at + 2, Role.AGO))
            return found(index, agoFirst ? at + 2 : at + 3, new FromToday(-count, unit, 0, false));
        if (tokens.is(at + 2, Role.HENCE))
            return found(index, at + 3, new FromToday(count, unit, 0, false));
        boolean anchored = tokens.is(at + 2, Role.BEFORE) || tokens.is(at + 2, Role.AFTER)
                || tokens.is(at + 2, Role.ADVANCE)
                || tokens.is(at + 2, Role.OF) || tokens.is(at + 2, Role.SINCE) || tokens.is(at + 2, Role.FROM);
        return ahead && !anchored ? found(index, at + 2, new FromToday(count, unit, 0, false)) : Optional.empty();
    }

    private static Optional<Expression> found(int first, int end, FromToday content) {
        return Optional.of(new Expression(first, end, Lead.NONE, content, "a distance from the day of reading"));
    }
}
