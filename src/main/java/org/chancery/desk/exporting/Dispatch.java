package org.chancery.desk.exporting;

import java.time.ZonedDateTime;

/// An export that was made.
///
/// @param at where the officer is posted
/// @param place the file that was written
public record Dispatch(ZonedDateTime at, Target target, String place, int entries) {}
