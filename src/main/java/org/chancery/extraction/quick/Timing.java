package org.chancery.extraction.quick;

import java.util.List;
import org.chancery.agenda.Anchor.Edge;
import org.chancery.agenda.Reckoning.Sense;
import org.chancery.time.Offset;
import org.chancery.time.When;

/// A date as one line gives it: written out, or so long before or after something that is named.
public sealed interface Timing {

    /// The words of the line that say it: "by 15 Nov", "6w before OEWG-H".
    String words();

    /// Whether it is a last day rather than a day on which something is.
    boolean isLimit();

    /// A date of the calendar.
    ///
    /// @param isLimit whether a word in front makes it a last day: "by", "until", "before"
    /// @param doubts what makes it doubtful, one sentence each
    /// @param assumed what was assumed in reading it: the year, the zone; empty for nothing
    record On(When when, String words, boolean isLimit, List<String> doubts, String assumed) implements Timing {

        public On {
            doubts = List.copyOf(doubts);
        }
    }

    /// A distance from something that the book has to know.
    ///
    /// @param amount negative before, positive after, 0 for the day itself
    /// @param edge the end of it from which is counted
    /// @param anchor what it is called in the line: "OEWG-H"
    record From(int amount, Offset.Unit unit, Sense sense, Edge edge, String anchor, String words) implements Timing {

        @Override
        public boolean isLimit() {
            return true;
        }
    }
}
