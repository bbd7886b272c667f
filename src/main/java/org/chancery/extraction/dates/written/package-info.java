/// The forms in which single dates, runs, lists and clock times are written, read as far as their own words go.
@NullMarked
package org.chancery.extraction.dates.written;

import org.jspecify.annotations.NullMarked;
