package org.chancery.desk.threads;

import java.util.Optional;
import org.chancery.agenda.Entry;

/// A resolution or decision as a list shows it.
///
/// @param open how much is still owed under it
/// @param overdue how much of that is late
/// @param next what comes next under it, if that has a date
/// @param distance how far off that is: "in 12 days"; empty if nothing comes
public record ResolutionLine(Subject subject, int open, int overdue, Optional<Entry> next, String distance) {}
