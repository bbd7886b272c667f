package org.chancery.agenda.moving;

import java.util.List;
import java.util.Optional;
import org.chancery.agenda.Entry;
import org.chancery.agenda.Id;
import org.chancery.agenda.Meeting;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.time.When;

/// What a move would do, before anything is done.
///
/// @param difference what it does to the meeting's own date: "+7 days"; empty if it has none to compare, or is cancelled
/// @param lines everything that hangs on the meeting at any remove, or belongs to it; first what follows, then what stays
/// @param resumed the part that goes on with the session, as it would be; empty unless the meeting is adjourned
public record Preview(Meeting before, Meeting after, Optional<Meeting> resumed, String difference, List<Line> lines,
        List<Warning> clashes) {

    /// One entry and what becomes of it.
    public record Line(Entry entry, Outcome outcome) {

        /// Whether the officer can choose: what stays by itself cannot be made to follow here.
        public boolean canBeLeft() {
            return !(outcome instanceof Stays stays) || stays.reason() == Reason.LEFT
                    || stays.reason() == Reason.EARLIER_PART;
        }
    }

    /// What becomes of an entry.
    public sealed interface Outcome permits Follows, FallsAway, Stays {}

    /// It moves with the meeting.
    ///
    /// @param tie how it is counted then: as before, or from the part that resumes the session
    public record Follows(When becomes, String difference, Why why, Origin.Computed tie) implements Outcome {}

    /// It is not owed any more, as what it was for does not take place.
    public record FallsAway() implements Outcome {}

    /// It stays where it is.
    public record Stays(Reason reason) implements Outcome {}

    /// Why an entry stays.
    public enum Reason {
        LEFT("left as it is"),
        /// It is counted from the end of what rises, and is not to wait until the session closes.
        EARLIER_PART("keeps to this part"), PINNED("set by hand"), SET_BY_PAPER("set by a paper"), DONE(
                "already settled"), NOT_TIED("fixed date, not tied"), SAME(
                        "the date is the same"), CIRCLE("hangs on dates that hang on each other");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// Something that speaks against the new dates.
    ///
    /// @param what "Clashes with the mission closure on Wed 18 Dec"
    /// @param detail "the last day of the session falls on it"; may be empty
    /// @param with the entry concerned, if it is one
    public record Warning(Kind kind, String what, String detail, Optional<Id> with) {}

    /// @see Warning#kind()
    public enum Kind {
        SAME_HOURS, SAME_DAYS, TRAVEL, CLOSURE, HOLIDAY, WEEKEND, OUT_OF_ORDER, DEADLINE_ON_DAY_OFF
    }

    public Preview {
        lines = List.copyOf(lines);
        clashes = List.copyOf(clashes);
    }

    /// Whether everything stands so already.
    public boolean changesNothing() {
        return before.status() == after.status() && before.when().sameDateAs(after.when()) && changing().isEmpty()
                && resumed.isEmpty();
    }

    /// The entries that would change besides the meeting.
    public List<Line> changing() {
        return lines.stream().filter(line -> !(line.outcome() instanceof Stays)).toList();
    }
}
