package org.chancery.extraction.mentions.filing;

import java.time.LocalDate;
import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Again;
import org.chancery.extraction.dates.grammar.Expression.Clock;
import org.chancery.extraction.dates.grammar.Expression.Dates;
import org.chancery.extraction.dates.grammar.Expression.FromEvent;
import org.chancery.extraction.dates.grammar.Expression.FromToday;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.extraction.words.Token.Kind;
import org.chancery.time.Days;
import org.chancery.time.Moment;
import org.chancery.time.Precision;
import org.chancery.time.When;

/// What a date is for, from the words of its sentence, its place in the document and the day of reading.
public final class Filing {

    /// How long after its day a thing may still be spoken of as coming: papers are read late.
    private static final int LATE = 45;
    private static final int YEAR = 366;
    private static final int NEAR = 4;
    private static final int LONGEST_SESSION = 120;

    private final Surroundings surroundings;
    private final Cues cues;
    private final Setting setting;
    private final Clause clause;
    private final Expression expression;
    private final LocalDate asOf;

    public Filing(Setting setting, Expression expression, LocalDate asOf) {
        this.setting = setting;
        this.expression = expression;
        this.surroundings = Surroundings.of(setting, expression);
        this.clause = surroundings.clause();
        this.cues = new Cues(surroundings);
        this.asOf = asOf;
    }

    public Filed file(When when) {
        return switch (expression.content()) {
            case Again again -> Filed.period("it says how often something comes again, not when");
            case Clock clock -> clock(when);
            case FromEvent event ->
                clause.tells()
                        ? Filed.past("its sentence tells what has happened")
                        : Filed.due("it is counted from an event, as deadlines are");
            case FromToday from ->
                isYear(when) && setting.leaf().hasDayNear(expression)
                        ? Filed.period("a closer date stands beside it")
                        : dated(when);
            case Dates dates -> calendar(dates, when);
        };
    }

    private Filed clock(When when) {
        if (clause.before(Role.EVERY) <= NEAR)
            return Filed.period("it says how often something comes again, not when");
        if (expression.lead() == Lead.FROM && !Spanning.hasEnd(when))
            return Filed.period("it only says from when on something holds");
        if (clause.tells() || clause.before(Role.HELD) <= NEAR)
            return Filed.past("its sentence tells what has happened");
        return when.latest().filter(day -> day.isBefore(asOf)).isPresent() ? gone(when) : dated(when);
    }

    private Filed calendar(Dates dates, When when) {
        boolean over = when.latest().filter(day -> day.isBefore(asOf)).isPresent();
        if (surroundings.namesSession() && !clause.tells() && !over)
            return Filed.meeting("it names a session with its date");
        if (clause.datesPaper())
            return Filed.past("it is the date of a letter, note or other paper");
        if (isYear(when) && clause.before(Role.CALENDAR) <= NEAR)
            return Filed.period("it is the year that a calendar covers");
        if (surroundings.isSuperseded())
            return Filed.past("the text says that this date no longer holds");
        if (over)
            return gone(when);
        if (Spanning.is(dates, expression.lead(), setting.leaf().tokens(), expression))
            return yearsOrPeriod(dates, when);
        if (when instanceof Days days && days.last().toEpochDay() - days.first().toEpochDay() > LONGEST_SESSION)
            return Filed.period("it lasts longer than any session");
        return dated(when);
    }

    private static boolean isYear(When when) {
        return when.precision() == Precision.YEAR;
    }

    private Filed yearsOrPeriod(Dates dates, When when) {
        if (Spanning.labelsSession(dates, setting.leaf().tokens(), expression) && !clause.tells())
            return Filed.meeting("a session stands beside its year");
        return Filed.period("it names a span of time and not something in it");
    }

    /// A date that has passed is past, unless the text treats it as still open.
    private Filed gone(When when) {
        long days = asOf.toEpochDay() - when.latest().orElse(asOf).toEpochDay();
        if (surroundings.isOfPaper())
            return Filed.past("it is the date of a letter, note or other paper");
        if (days <= YEAR && surroundings.isCalledDeadline() && !surroundings.isBracketed())
            return Filed.due("the text calls it a deadline");
        if (days <= LATE && clause.looksAhead())
            return surroundings.isBound() || cues.nearestIsDue()
                    ? Filed.due("its sentence still asks for something by then")
                    : dated(when);
        if (isTitleOfMeeting(when))
            return Filed.meeting("the paper's own title gives it");
        return Filed.past("it lies before the day on which the paper is read");
    }

    private boolean isTitleOfMeeting(When when) {
        boolean exact = when instanceof Moment || when.precision() == Precision.RANGE;
        return setting.isAtTop() && exact && setting.leaf().isShort() && setting.above(Role.MEETS) <= 3
                && !clause.tells();
    }

    private Filed dated(When when) {
        if (isDateline(when))
            return Filed.past("it stands alone as the date of the paper or of a day that it reports");
        boolean begun = when.earliest().filter(day -> !day.isAfter(asOf)).isPresent();
        if (begun && clause.tells() && !clause.looksAhead())
            return Filed.past("its sentence tells what has happened");
        if (surroundings.explainsDistance())
            return Filed.due("it says which day the distance before it means");
        if (surroundings.isBracketed())
            return Filed.meeting("it stands in brackets behind a session");
        if (setting.isAtTop() && Dateline.is(expression, clause, when, asOf))
            return Filed.past("it is the date of this paper");
        if (Spanning.lasts(expression.lead(), clause, when))
            return Filed.period("it says until when something lasts");
        if (surroundings.isBound())
            return isGoal(when)
                    ? Filed.period("it is a goal, not an appointment")
                    : Filed.due("“" + setting.leaf().tokens().quote(expression.first()) + "” sets a limit");
        return cues.file(when);
    }

    /// "By 2030": years away and no more precise than a year.
    private boolean isGoal(When when) {
        boolean year = when.precision() == Precision.YEAR;
        return year && (setting.leaf().isHeading() || when.latest().orElse(asOf).getYear() > asOf.getYear() + 3)
                || when.precision() == Precision.OPEN;
    }

    /// A full day up to the day of reading, on a line of its own or before a colon, dates the paper.
    private boolean isDateline(When when) {
        boolean begun = when.earliest().filter(day -> !day.isAfter(asOf)).isPresent();
        boolean day = when.precision() == Precision.DAY && setting.leaf().isMostly(expression) && !setting.isCalendar()
                && !surroundings.leadInSays(Role.DEADLINE);
        boolean opens = expression.first() == 0 && setting.leaf().tokens().is(expression.end(), Kind.COLON);
        return begun && (day || opens);
    }
}
