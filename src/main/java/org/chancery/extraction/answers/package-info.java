/// What was asked in a paper, and what was answered: a question is joined to the paragraphs that speak of the same thing.
@NullMarked
package org.chancery.extraction.answers;

import org.jspecify.annotations.NullMarked;
