package org.chancery.ui.inspector;

import java.util.Optional;
import org.chancery.agenda.Origin;
import org.chancery.agenda.computing.Why;
import org.chancery.desk.moving.TrackingDeadlines.Suggestion;

/// Why an entry stands under its date, and what the date seems to be counted from.
///
/// @param suggestion for a date that is tied to nothing, the distance by which it may have been set
/// @param before the date that stood before this one followed, if that was another
record Grounds(Why why, Optional<Suggestion> suggestion, Optional<Origin.Stood> before) {}
