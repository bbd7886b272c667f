package org.chancery.desk.receiving;

import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.receiving.Receipt;
import org.chancery.agenda.receiving.Standing;

/// A deliverable with what came for it, read at one moment.
///
/// @param arrived in the order in which it came
/// @param successor title of what took its place; empty if nothing did, or nobody said what
public record Came(Deliverable deliverable, Standing standing, List<Arrived> arrived, String successor) {

    /// One receipt, and what to call it.
    ///
    /// @param title of its paper, or its words; empty where it only says the day
    /// @param inBook whether its paper can be opened
    public record Arrived(Receipt receipt, String title, boolean inBook) {}

    public Came {
        arrived = List.copyOf(arrived);
    }
}
