/// What a component comes to as an entry of the book.
@NullMarked
package org.chancery.icalendar.reading.entry;

import org.jspecify.annotations.NullMarked;
