package org.chancery.ui.away;

import java.util.Optional;
import org.chancery.desk.away.Away;

/// A line of what happened, and how it stands in its group.
///
/// @param heading title of the group, on its first line
/// @param year the year that goes without saying
record AwayRow(Optional<String> heading, Away.Kind kind, Away.Line line, int year) {}
