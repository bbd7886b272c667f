package org.chancery.cli.keeping;

import java.util.List;
import org.chancery.agenda.moving.Preview.Line;

/// A change that is not done yet.
///
/// @param what what it does: "Fri 20 Mar 2026, Eid al-Fitr, becomes a holiday"
/// @param lines the dates that would be counted otherwise
/// @param keeping does it, as one act
public record Change(String what, List<Line> lines, Runnable keeping) {

    public Change {
        lines = List.copyOf(lines);
    }
}
