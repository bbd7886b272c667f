package org.chancery.icalendar.alarm;

import java.time.LocalTime;

/// When an alarm sounds, as an officer says it: so many days before the first day of the entry, at a clock time where the officer is.
///
/// @param daysBefore negative for an alarm after it
public record Sounding(long daysBefore, LocalTime at) {}
