package org.chancery.desk.receiving;

import java.time.LocalDate;
import java.util.List;
import org.chancery.agenda.Deliverable;
import org.chancery.agenda.receiving.Punctuality;

/// How late the papers of one body were, one mark each, by the day on which they were due.
///
/// @param body short name; empty for what belongs to no body
/// @param overdue how many have not come though their last day has passed
public record BodyLateness(String body, List<Mark> marks, Punctuality punctuality, int overdue) {

    /// One deliverable for which a day was named.
    ///
    /// @param due its last possible day
    /// @param day on which all of it had come; for what has not come, the day as of which is counted
    /// @param days late; below 0 for early
    /// @param open whether it has not come yet, and is late already
    public record Mark(Deliverable entry, LocalDate due, LocalDate day, long days, boolean open) {}

    public BodyLateness {
        marks = List.copyOf(marks);
    }

    /// "Papers of the Executive Board came 9 days late on median (7 of 12 late). 2 more are overdue."
    public String sentence() {
        String came = punctuality.sentence(body);
        if (overdue == 0)
            return came;
        String more = punctuality.came() == 0 ? "" : " more";
        return came + " " + overdue + more + (overdue == 1 ? " is" : " are") + " overdue.";
    }
}
