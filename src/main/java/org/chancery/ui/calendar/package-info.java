/// The calendar: what is on this month, this week, or from a day on; what clashes, what is due, and what has no day yet.
@NullMarked
package org.chancery.ui.calendar;

import org.jspecify.annotations.NullMarked;
