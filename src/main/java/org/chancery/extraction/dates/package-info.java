/// From a date expression to its value at the precision of its words, with what was assumed and what is doubtful.
@NullMarked
package org.chancery.extraction.dates;

import org.jspecify.annotations.NullMarked;
