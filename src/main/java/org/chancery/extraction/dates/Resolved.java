package org.chancery.extraction.dates;

import java.util.ArrayList;
import java.util.List;
import org.chancery.time.When;

/// A date with its value, what makes it doubtful, and what was assumed in reading it.
///
/// @param doubts one sentence each
/// @param assumed sentences; empty if the words alone gave the value
public record Resolved(When when, List<String> doubts, String assumed) {

    /// The same, doubted for one more reason.
    public Resolved but(String doubt) {
        var more = new ArrayList<>(doubts);
        more.add(doubt);
        return new Resolved(when, List.copyOf(more), assumed);
    }

    Resolved assuming(String sentence) {
        return new Resolved(when, doubts, assumed.isEmpty() ? sentence : assumed + " " + sentence);
    }
}
