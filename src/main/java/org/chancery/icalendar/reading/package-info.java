/// A calendar file of anybody's, read into records of our own: components, or one sentence.
@NullMarked
package org.chancery.icalendar.reading;

import org.jspecify.annotations.NullMarked;
