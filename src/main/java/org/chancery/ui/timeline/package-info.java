/// Entries drawn over months: a day as a point, days as a bar, and what is not known to the day as a soft span, never as a point.
@NullMarked
package org.chancery.ui.timeline;

import org.jspecify.annotations.NullMarked;
