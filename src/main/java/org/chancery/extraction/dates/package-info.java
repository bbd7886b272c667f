/// The grammar of dates: typed tokens in, dates at the precision of their words out. It knows nothing of what a date is for.
@NullMarked
package org.chancery.extraction.dates;

import org.jspecify.annotations.NullMarked;
