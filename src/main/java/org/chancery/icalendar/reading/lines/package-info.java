/// The lowest level of a calendar file: octets, lines, properties with their parameters, and what a file may not have more of.
@NullMarked
package org.chancery.icalendar.reading.lines;

import org.jspecify.annotations.NullMarked;
