/// The grammar of date expressions: one recognizer for each kind, and the words that lead them in.
@NullMarked
package org.chancery.extraction.dates.grammar;

import org.jspecify.annotations.NullMarked;
