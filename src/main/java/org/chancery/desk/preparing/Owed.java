package org.chancery.desk.preparing;

import java.util.Optional;
import org.chancery.agenda.Deliverable;

/// Something owed for a meeting.
///
/// @param distance how far off it is: "in 12 days", "3 days overdue"; empty if it has no date
/// @param source the paragraph that says so; empty if a person typed it
/// @param resolution number; empty if none
/// @param ageInDays for a promise or an ask, counted as [org.chancery.desk.filing.OwedSince] says; empty if that is not known
public record Owed(Deliverable deliverable, String resolution, String distance, boolean overdue,
        Optional<Passage> source, Optional<Long> ageInDays) {}
