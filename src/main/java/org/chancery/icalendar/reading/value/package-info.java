/// The values of properties as text: dates, durations, offsets, escaped words.
@NullMarked
package org.chancery.icalendar.reading.value;

import org.jspecify.annotations.NullMarked;
