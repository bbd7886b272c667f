package org.chancery.extraction.mentions.filing;

import org.chancery.extraction.dates.grammar.Expression;
import org.chancery.extraction.dates.grammar.Expression.Lead;
import org.chancery.extraction.words.Role;
import org.chancery.time.Moment;
import org.chancery.time.Precision;
import org.chancery.time.When;

/// A meeting or something due, by the words nearest to the date: those before it, those behind it, those on the lines above.
final class Cues {

    private static final int NEAR = 4;

    private final Surroundings surroundings;
    private final Setting setting;
    private final Clause clause;
    private final Expression expression;

    Cues(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.setting = surroundings.setting();
        this.clause = surroundings.clause();
        this.expression = surroundings.expression();
    }

    Filed file(When when) {
        int meets = Math.min(clause.before(Role.MEETS), clause.before(Role.GATHERS));
        boolean days = when instanceof Moment || when.precision() == Precision.RANGE;
        int due = due(days && meets < Clause.NOWHERE);
        if (clause.before(Role.DEADLINE) <= NEAR)
            return Filed.due(clause.wordBefore(clause.before(Role.DEADLINE)) + " stands right before it");
        if (surroundings.leadInSays(Role.DEADLINE) && !surroundings.isBracketed())
            return Filed.due("the line above the list speaks of deadlines");
        boolean title = setting.leaf().isHeading() || setting.leaf().isShort() && !clause.has(Role.WILL);
        if (due < meets && expression.lead() == Lead.FROM && !Spanning.hasEnd(when))
            return Filed.period("it only says from when on something holds");
        if (due < meets && !(days && title && meets < Clause.NOWHERE))
            return Filed.due(clause.wordBefore(due) + " before it asks for something");
        if (meets < Clause.NOWHERE)
            return Filed.meeting(clause.wordBefore(meets) + " before it speaks of a meeting");
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
            return Filed.due(clause.wordBehind(due) + " behind it asks for something");
        if (setting.isCalendar())
            return Filed.meeting("it stands under the heading of a calendar or schedule");
        if (meets < Clause.NOWHERE)
            return Filed.meeting(clause.wordBehind(meets) + " behind it speaks of a meeting");
        if (clause.looksAhead() && !setting.leaf().isMostly(expression))
            return Filed.due("its sentence looks ahead and speaks of no meeting");
        if (setting.leaf().isMostly(expression))
            return alone(when);
        boolean exact = when instanceof Moment || when.precision() == Precision.RANGE;
        return exact
                ? Filed.meeting("a run of days or clock times like these is mostly a meeting's")
                : Filed.period("nothing says what it is for");
    }

    /// A date on a line of its own takes its sense from the lines above.
    private Filed alone(When when) {
        int meets = Math.min(setting.above(Role.MEETS), setting.above(Role.GATHERS));
        int due = Math.min(setting.above(Role.DUE), setting.above(Role.DEADLINE));
        boolean hours = when instanceof Moment moment && moment.until().isPresent();
        boolean exact = when instanceof Moment || when.precision() == Precision.RANGE;
        if (due < meets && !hours || due == meets && due < Clause.NOWHERE && !exact)
            return Filed.due("the lines above it ask for something");
        return exact || meets < Clause.NOWHERE
                ? Filed.meeting("the lines above it speak of a meeting")
                : Filed.period("nothing says what it is for");
    }

    /// Whether the nearest word before the date asks for something rather than speaks of a meeting.
    boolean nearestIsDue() {
        return due(false) < Math.min(clause.before(Role.MEETS),
                clause.before(Role.GATHERS));
    }
}
