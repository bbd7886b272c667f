/// Leafing through the calendar.
@NullMarked
package org.chancery.desk.leafing;

import org.jspecify.annotations.NullMarked;
