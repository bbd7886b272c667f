/// Properties that only some calendars read or take without offence.
@NullMarked
package org.chancery.icalendar.particular;

import org.jspecify.annotations.NullMarked;
