/// The whole file: its events in order, its lines as the standard wants them.
@NullMarked
package org.chancery.icalendar.file;

import org.jspecify.annotations.NullMarked;
