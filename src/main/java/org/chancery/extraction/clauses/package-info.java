/// How sentences are built, as far as a title needs it: sentences, clauses, noun phrases, and the words of each language.
@NullMarked
package org.chancery.extraction.clauses;

import org.jspecify.annotations.NullMarked;
