package org.chancery.extraction.mentions;

import java.time.LocalDate;
import org.chancery.extraction.Mention;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Again;
import org.chancery.extraction.dates.grammar.Expression.Clock;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.grammar.Expression.FromEvent;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.extraction.words.Tokens;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Precision;
import org.chancery.time.When;

/// What a date is for, from the words of its sentence, its place in the document and the day of reading.
final class Filing {

    /// How long after its day a thing may still be spoken of as coming: papers are read late.
    private static final int LATE = 45;
    private static final int YEAR = 366;
    private static final int NEAR = 4;
    private static final int MOVED = 8;
    private static final int LONGEST_SESSION = 120;

    private final Setting setting;
    private final Clause clause;
    private final Expression expression;
    private final LocalDate asOf;

    Filing(Setting setting, Expression expression, LocalDate asOf) {
        this.setting = setting;
        this.expression = expression;
        this.clause = Clause.around(setting.leaf().tokens(), expression);
        this.asOf = asOf;
    }

    /// @param kind what the date is for
    /// @param reason why, as the end of a sentence
    record Filed(Mention.Kind kind, String reason) {}

    Filed file(When when) {
        return switch (expression.content()) {
            case Again again -> period("it comes again and again");
            case Clock clock -> clock(when);
            case FromEvent event ->
                clause.tells() ? past("the sentence tells what happened") : due("it is counted from an event");
            case FromToday from -> dated(when);
            case Dates dates -> calendar(dates, when);
        };
    }

    private Filed clock(When when) {
        if (clause.before(Role.EVERY) <= NEAR)
            return period("it comes again and again");
        if (clause.tells() || clause.before(Role.HELD) <= NEAR)
            return past("the sentence tells what happened");
        return when.latest().filter(day -> day.isBefore(asOf)).isPresent() ? gone(when) : dated(when);
    }

    private Filed calendar(Dates dates, When when) {
        if (namesSession() && !clause.tells())
            return meeting("it names a session with its date");
        if (clause.before(Role.DATED) <= 2)
            return past("it dates a paper");
        if (isSuperseded())
            return past("the text says that it no longer holds");
        if (when.latest().isPresent() && when.latest().get().isBefore(asOf))
            return gone(when);
        if (Spanning.is(dates, expression.lead(), setting.leaf().tokens(), expression))
            return yearsOrPeriod(dates, when);
        if (when instanceof Days days && days.last().toEpochDay() - days.first().toEpochDay() > LONGEST_SESSION)
            return period("it is longer than any session");
        return dated(when);
    }

    private Filed yearsOrPeriod(Dates dates, When when) {
        if (Spanning.labelsSession(dates, setting.leaf().tokens(), expression) && !clause.tells())
            return meeting("a session stands beside its year");
        return period("it names a span of time");
    }

    /// "The 2024 second session of the Board in December 2024": the session stands inside the expression.
    private boolean namesSession() {
        for (int i = expression.first(); i < expression.end(); i++) {
            if (setting.leaf().tokens().is(i, Role.MEETS))
                return true;
        }
        return false;
    }

    private boolean isSuperseded() {
        int superseded = clause.before(Role.SUPERSEDED);
        boolean named = superseded <= 10 && superseded < clause.before(Role.MOVED) && !isBehindAnother(superseded);
        boolean movedFrom = expression.lead() == Lead.FROM && clause.before(Role.MOVED) <= 10
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
        return setting.leaf().expressions().stream()
                .anyMatch(e -> e.first() > expression.first() - distance && e.end() <= expression.first());
    }

    private boolean isCalledDeadline() {
        int deadline = clause.before(Role.DEADLINE);
        return deadline < Clause.NOWHERE && !isBehindAnother(deadline) || leadInSays(Role.DEADLINE);
    }

    /// "10 weeks before the session (10 September)": the day of a distance named before it.
    private boolean explainsDistance() {
        boolean bracketed = setting.leaf().tokens().is(expression.first() - 1, Kind.OPEN);
        return bracketed && setting.leaf().expressions().stream().anyMatch(e -> e.content() instanceof FromEvent
                && e.end() <= expression.first() && e.first() >= clause.from());
    }

    /// "The note verbale of 3 April": the date of a paper.
    private boolean isOfPaper() {
        Tokens tokens = setting.leaf().tokens();
        int before = tokens.is(expression.first(), Role.OF) || tokens.is(expression.first(), Role.ON)
                ? expression.first()
                : expression.first() - 1;
        boolean of = tokens.is(before, Role.OF) || tokens.is(before, Kind.COMMA) || tokens.is(before, Role.ON);
        return of && clause.before(Role.PAPER) <= NEAR && !clause.has(Role.DEADLINE);
    }

    /// A date that has passed is past, unless the text treats it as still open.
    private Filed gone(When when) {
        long days = asOf.toEpochDay() - when.latest().orElse(asOf).toEpochDay();
        if (isOfPaper())
            return past("it dates a paper");
        if (days <= YEAR && isCalledDeadline() && !isBracketed())
            return due("the text calls it a deadline");
        if (days <= LATE && clause.looksAhead())
            return isBound() || nearestIsDue() ? due("the sentence asks for something by then") : dated(when);
        if (isTitleOfMeeting(when))
            return meeting("the paper's own title gives it");
        return past("it lies before the day of reading");
    }

    private boolean isTitleOfMeeting(When when) {
        boolean exact = when instanceof Moment || when.precision() == Precision.RANGE;
        return setting.isAtTop() && exact && setting.leaf().isShort() && setting.above(Role.MEETS) <= 3
                && !clause.tells();
    }

    private Filed dated(When when) {
        if (isDateline(when))
            return past("it dates the paper or a day of it");
        boolean begun = when.earliest().filter(day -> !day.isAfter(asOf)).isPresent();
        if (begun && clause.tells() && !clause.looksAhead())
            return past("the sentence tells what happened");
        if (explainsDistance())
            return due("it says which day the distance before it means");
        if (isBracketed())
            return meeting("it stands in brackets behind a session");
        if (isBound())
            return isGoal(when) ? period("it is a goal, not an appointment") : due("the words set a bound");
        return byCues(when);
    }

    private Filed byCues(When when) {
        int meets = Math.min(clause.before(Role.MEETS), clause.before(Role.GATHERS));
        boolean days = when instanceof Moment || when.precision() == Precision.RANGE;
        int due = due(days && meets < Clause.NOWHERE);
        if (clause.before(Role.DEADLINE) <= NEAR)
            return due("the text calls it a deadline");
        if (leadInSays(Role.DEADLINE) && !isBracketed())
            return due("the list is one of deadlines");
        boolean title = setting.leaf().isHeading() || setting.leaf().isShort() && !clause.has(Role.WILL);
        if (due < meets && !(days && title && meets < Clause.NOWHERE))
            return due("the words before it ask for something");
        if (meets < Clause.NOWHERE)
            return meeting("the words before it speak of a meeting");
        return withoutWordsBefore(when);
    }

    /// How far before the date something asks for something. The papers that a meeting of days or hours is about ask for nothing.
    private int due(boolean actsOnly) {
        int acts = Math.min(clause.before(Role.DUE), clause.before(Role.DEADLINE));
        return actsOnly ? acts : Math.min(acts, clause.before(Role.OWED));
    }

    private Filed withoutWordsBefore(When when) {
        int meets = Math.min(clause.behind(Role.MEETS), clause.behind(Role.GATHERS));
        int due = Math.min(Math.min(clause.behind(Role.DUE), clause.behind(Role.OWED)), clause.behind(Role.DEADLINE));
        if (due < meets)
            return due("the words behind it ask for something");
        if (setting.isCalendar())
            return meeting("it stands in a calendar");
        if (meets < Clause.NOWHERE)
            return meeting("the words behind it speak of a meeting");
        if (clause.looksAhead() && !setting.leaf().isMostly(expression))
            return due("the sentence asks for something");
        if (setting.leaf().isMostly(expression))
            return alone(when);
        boolean exact = when instanceof Moment || when.precision() == Precision.RANGE;
        return exact ? meeting("days and hours like these are a meeting's") : period("nothing says what it is for");
    }

    /// A date on a line of its own takes its sense from the lines above.
    private Filed alone(When when) {
        int meets = Math.min(setting.above(Role.MEETS), setting.above(Role.GATHERS));
        int due = Math.min(setting.above(Role.DUE), setting.above(Role.DEADLINE));
        boolean exact = when instanceof Moment || when.precision() == Precision.RANGE;
        if (due < meets || due == meets && due < Clause.NOWHERE && !exact)
            return due("the lines above it ask for something");
        return exact || meets < Clause.NOWHERE
                ? meeting("the lines above it speak of a meeting")
                : period("nothing says what it is for");
    }

    private boolean isBound() {
        return switch (expression.lead()) {
            case BY, BEFORE, UNTIL, WITHIN -> true;
            case NONE, ON, AFTER, SINCE, FROM, FOR -> false;
        };
    }

    /// "By 2030": years away and no more precise than a year.
    private boolean isGoal(When when) {
        boolean year = when.precision() == Precision.YEAR;
        return year && (setting.leaf().isHeading() || when.latest().orElse(asOf).getYear() > asOf.getYear() + 3)
                || when.precision() == Precision.OPEN;
    }

    private boolean isBracketed() {
        Tokens tokens = setting.leaf().tokens();
        int open = expression.first() - 1;
        boolean named = tokens.is(open - 1, Role.MEETS) || tokens.is(open - 1, Kind.SYMBOL)
                || tokens.is(open - 1, Kind.NUMBER);
        return tokens.is(open, Kind.OPEN) && named;
    }

    /// A full day up to the day of reading, on a line of its own or before a colon, dates the paper.
    private boolean isDateline(When when) {
        boolean begun = when.earliest().filter(day -> !day.isAfter(asOf)).isPresent();
        boolean day = when.precision() == Precision.DAY && setting.leaf().isMostly(expression) && !setting.isCalendar()
                && !leadInSays(Role.DEADLINE);
        boolean opens = expression.first() == 0 && setting.leaf().tokens().is(expression.end(), Kind.COLON);
        return begun && (day || opens);
    }

    private boolean leadInSays(Role role) {
        return setting.leadIn().filter(leaf -> leaf.has(role)).isPresent();
    }

    private boolean nearestIsDue() {
        return due(false) < Math.min(clause.before(Role.MEETS),
                clause.before(Role.GATHERS));
    }

    private static Filed meeting(String reason) {
        return new Filed(Mention.Kind.MEETING, reason);
    }

    private static Filed due(String reason) {
        return new Filed(Mention.Kind.DEADLINE, reason);
    }

    private static Filed past(String reason) {
        return new Filed(Mention.Kind.PAST, reason);
    }

    private static Filed period(String reason) {
        return new Filed(Mention.Kind.PERIOD, reason);
    }
}
