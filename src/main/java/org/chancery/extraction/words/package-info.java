/// The words of a text as typed tokens, by a vocabulary that is data: one file per language under `resources/vocabulary`.
@NullMarked
package org.chancery.extraction.words;

import org.jspecify.annotations.NullMarked;
