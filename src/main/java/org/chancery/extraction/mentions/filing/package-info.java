/// What a date is for: its sentence, its place in the paper and the day of reading, weighed against each other.
@NullMarked
package org.chancery.extraction.mentions.filing;

import org.jspecify.annotations.NullMarked;
