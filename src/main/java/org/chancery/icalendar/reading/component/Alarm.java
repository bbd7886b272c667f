package org.chancery.icalendar.reading.component;

import java.time.Duration;
import java.time.Instant;

/// An alarm of a component: when it sounds.
public sealed interface Alarm {

    /// So long before (negative) or after the start.
    record FromStart(Duration lead) implements Alarm {}

    /// So long before (negative) or after the end.
    record FromEnd(Duration lead) implements Alarm {}

    /// At one instant.
    record At(Instant instant) implements Alarm {}

    /// Never, by its action, or at no time that can be told.
    ///
    /// @param why for a person: "has no time"
    record Silent(String why) implements Alarm {}
}
