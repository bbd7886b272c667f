/// The table of what came from other people's calendars.
@NullMarked
package org.chancery.store.tables.calendars;

import org.jspecify.annotations.NullMarked;
