/// The calendar file: what an entry is on a calendar, and the one door to iCal4j.
@NullMarked
package org.chancery.icalendar;

import org.jspecify.annotations.NullMarked;
