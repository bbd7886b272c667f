/// Which zone a name in a calendar file means, and what a file's own rules say of it.
@NullMarked
package org.chancery.icalendar.reading.timezone;

import org.jspecify.annotations.NullMarked;
