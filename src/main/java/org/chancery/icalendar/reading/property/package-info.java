/// One reader for each property, as there is one builder for each.
@NullMarked
package org.chancery.icalendar.reading.property;

import org.jspecify.annotations.NullMarked;
