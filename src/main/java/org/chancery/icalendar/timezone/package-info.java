/// Time zones as a calendar file carries them: few rules, taken from the platform's own.
@NullMarked
package org.chancery.icalendar.timezone;

import org.jspecify.annotations.NullMarked;
