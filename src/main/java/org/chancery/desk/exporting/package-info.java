/// Carrying the agenda out into calendars: for which one, what it will drop, and what it was told before.
@NullMarked
package org.chancery.desk.exporting;

import org.jspecify.annotations.NullMarked;
