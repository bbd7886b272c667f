/// Taking in calendar files from the command line.
@NullMarked
package org.chancery.cli.calendars;

import org.jspecify.annotations.NullMarked;
