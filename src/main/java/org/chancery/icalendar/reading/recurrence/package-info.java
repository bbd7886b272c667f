/// How often something repeats, worked out within a window, and never before it is known to be bounded.
@NullMarked
package org.chancery.icalendar.reading.recurrence;

import org.jspecify.annotations.NullMarked;
