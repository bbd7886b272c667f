/// One property of an event, one builder, one file. The list of them is in [org.chancery.icalendar.file.EventBuilder].
@NullMarked
package org.chancery.icalendar.property;

import org.jspecify.annotations.NullMarked;
