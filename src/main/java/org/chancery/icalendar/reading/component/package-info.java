/// What a calendar file says, as records: a component, when it is, its alarms, how it repeats.
@NullMarked
package org.chancery.icalendar.reading.component;

import org.jspecify.annotations.NullMarked;
