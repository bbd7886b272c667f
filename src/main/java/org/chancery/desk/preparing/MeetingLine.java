package org.chancery.desk.preparing;

import org.chancery.agenda.Meeting;

/// A meeting as a list shows it.
///
/// @param body short name; empty if none
/// @param over whether its last day has passed
/// @param owed how much is still owed for it
public record MeetingLine(Meeting meeting, String body, boolean over, int owed) {}
