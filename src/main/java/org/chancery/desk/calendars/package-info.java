/// Taking in a calendar file: what it says beside what is in the book, and what the officer decides about each line.
@NullMarked
package org.chancery.desk.calendars;

import org.jspecify.annotations.NullMarked;
