/// Reminders as alarms of an event.
@NullMarked
package org.chancery.icalendar.alarm;

import org.jspecify.annotations.NullMarked;
