/// Where things stand on a page of the calendar: days in lanes, hours in columns, what has no day apart. Pure arrangements, without a window.
@NullMarked
package org.chancery.ui.calendar.layout;

import org.jspecify.annotations.NullMarked;
