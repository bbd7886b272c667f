/// The date expressions of a document with what they are for: a meeting, something due, the past, or a period.
@NullMarked
package org.chancery.extraction.mentions;

import org.jspecify.annotations.NullMarked;
