/// When the officer wants to hear of what comes: the usual reminders of each kind, and those of one entry.
@NullMarked
package org.chancery.desk.reminding;

import org.jspecify.annotations.NullMarked;
